using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>
/// Whom a post in an English headline means: "Lakeland premier visits Oslo", where the first sentences below name one "Prime Minister Anna Stonefield". A post that the text
/// takes up again without a name is somebody else.
/// </summary>
internal sealed class HeadlinePosts(EventContext context, MeetingLexicon lexicon)
{
    private const int LeadSentences = 3;

    private readonly Dictionary<Entity, Entity> _named = [];

    /// <summary>The mention with those whom the lead names in place of their posts.</summary>
    public MeetingMention Named(MeetingMention mention)
    {
        if (!mention.IsInHeadline || context.Text.Language != "en" || context.Text.Document.Blocks.Count < 2)
        {
            return mention;
        }

        Parties parties = mention.Parties;
        mention = parties is { Entities.Count: 0, Described: [var words] } && IsGroup(words[(words.LastIndexOf(' ') + 1)..]) ? mention with { IsOfGroup = true } : mention;
        Entity[] named = [.. parties.Entities.Select(NameOf).Distinct()];
        return named.Length == parties.Entities.Count && !named.SequenceEqual(parties.Entities) ? mention with { Parties = parties with { Entities = named } } : mention;
    }

    // "Contact group to meet in Oslo", "Envoys to meet in Oslo": who they are is told below.
    private bool IsGroup(string noun) => lexicon.Company.Councils.Is(noun) || lexicon.Officials.Is(noun) || lexicon.Sides.Is(noun);

    private Entity NameOf(Entity post)
    {
        if (post.Kind != EntityKind.Person || post.Mentions.Any(mention => mention.Form == MentionForm.Name || SentenceOf(mention) >= HeadlineEnd))
        {
            return post;
        }

        if (!_named.TryGetValue(post, out Entity? named))
        {
            Entity[] holders = [.. context.Holders.OfPost(post).Where(one => IsInLead(one))];
            named = holders.Length == 1 ? holders[0] : post;
            _named[post] = named;
        }

        return named;
    }

    private int HeadlineEnd => context.Text.SentencesOfBlock(0).End;

    private bool IsInLead(Entity one) => SentenceOf(one.Mentions[0]) >= HeadlineEnd && SentenceOf(one.Mentions[0]) < HeadlineEnd + LeadSentences;

    private int SentenceOf(Mention mention) => context.Text.SentenceOf(context.Text.TokenAt(mention.Span.Start));
}
