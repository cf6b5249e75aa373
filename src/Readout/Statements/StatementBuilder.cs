using System.Globalization;
using Readout.Statements.Phrases;
using Readout.Statements.Relays;
using Readout.Statements.Speakers;
using Readout.Statements.Speakers.Choice;
using Readout.Text;

namespace Readout.Statements;

/// <summary>Makes statements of proposals in order of content: speakers, relays, nesting.</summary>
internal static class StatementBuilder
{
    public static IReadOnlyList<Statement> Build(StatementContext context, RelayFinder relays, List<Proposal> proposals, List<AskedSpeaker>? asked = null)
    {
        for (int i = 0; i < proposals.Count; i++)
        {
            proposals[i] = SourceOfMedium.Apply(context, relays, proposals[i]);
        }

        int[] parents = Nesting.Parents(context, proposals);
        Speaker?[] speakers = Speakers(context, relays, proposals, parents, asked);
        var days = new SayingDate(context);
        var statements = new List<Statement>(proposals.Count);
        string?[] ids = new string?[proposals.Count];
        for (int i = 0; i < proposals.Count; i++)
        {
            Proposal proposal = proposals[i];
            if (!IsShown(proposal, speakers[i]))
            {
                continue;
            }

            TextSpan part = PartOf(context, proposal.ContentCover);
            if (part.IsEmpty)
            {
                continue;
            }

            ids[i] = "s" + (statements.Count + 1).ToString(CultureInfo.InvariantCulture);
            statements.Add(new Statement
            {
                Id = ids[i]!,
                Within = Within(parents, ids, i),
                Kind = proposal.Kind,
                Force = proposal.Force,
                Speaker = Within(part, speakers[i]),
                Cue = proposal.Cue is { } cue && context.Text.SpanOf(cue.First, cue.End) is var words && part.Contains(words) ? words : null,
                Content = proposal.Content,
                Relays = [.. RelaysOf(context, relays, proposal, speakers[i], parents[i] >= 0).Where(relay => part.Contains(relay.Span))],
                SaidOn = days.Of(proposal),
                Confidence = speakers[i]?.Grade == SpeakerGrade.Doubtful ? Math.Round(proposal.Confidence * 0.6, 2) : proposal.Confidence,
                Rule = proposal.Rule,
            });
        }

        return statements;
    }

    // Pronouns look back at who spoke before, so speakers are found in the order of the attributing words.
    private static Speaker?[] Speakers(StatementContext context, RelayFinder relays, List<Proposal> proposals, int[] parents, List<AskedSpeaker>? asked)
    {
        var resolver = new SpeakerResolver(context, relays, proposals, asked);
        var speakers = new Speaker?[proposals.Count];
        foreach (int i in Enumerable.Range(0, proposals.Count).OrderBy(i => proposals[i].Passage).ThenBy(i => parents[i] >= 0 ? 1 : 0).ThenBy(i => proposals[i].Cue?.First ?? context.Text.TokenAt(proposals[i].At)))
        {
            speakers[i] = resolver.Resolve(proposals[i], parents[i] >= 0 ? speakers[parents[i]] : null);
        }

        return speakers;
    }

    // Words that nobody is known to have said are worth a record only when the text itself says so ("сообщается, что").
    private static bool IsShown(Proposal proposal, Speaker? speaker) => speaker is not null || proposal.Source is SpeakerSource.Nobody or SpeakerSource.LastBody;

    // Title, standfirst and body are texts of their own in a record: a statement's spans lie in one of them.
    private static TextSpan PartOf(StatementContext context, TextSpan content)
    {
        foreach (Articles.DocumentPart part in context.Text.Document.Parts)
        {
            if (part.Span.Contains(content))
            {
                return part.Span;
            }
        }

        return default;
    }

    private static Speaker? Within(TextSpan part, Speaker? speaker) =>
        speaker?.Span is { } span && !part.Contains(span) ? speaker with { Span = null } : speaker;

    private static string? Within(int[] parents, string?[] ids, int i)
    {
        int parent = parents[i];
        return parent >= 0 && parent < i ? ids[parent] : null;
    }

    // What somebody said within another's words is relayed only by its own cue: "… who told the agency that".
    private static List<Relay> RelaysOf(StatementContext context, RelayFinder relays, Proposal proposal, Speaker? speaker, bool nested)
    {
        var found = new List<Relay>();
        foreach (NounPhrase medium in nested ? [] : proposal.Relays)
        {
            Add(context, found, medium, speaker);
        }

        foreach (RelayClause clause in relays.In(context.Passages[proposal.Passage]))
        {
            if (context.IsEnglish && clause.IsInterview ? !EnglishRelays.IsOfCue(context, clause, proposal.Cue) : nested)
            {
                continue;
            }

            foreach (NounPhrase medium in clause.Media)
            {
                Add(context, found, medium, speaker);
            }
        }

        // «… заявил мэр. Об этом сообщает агентство»: the next sentence tells who carried it.
        int next = proposal.Passage + 1;
        if (!nested && next < context.Passages.Count)
        {
            foreach (RelayClause clause in relays.In(context.Passages[next]).Where(clause => clause.PointsBack && clause.First - context.Passages[next].First < 3))
            {
                foreach (NounPhrase medium in clause.Media)
                {
                    Add(context, found, medium, speaker);
                }
            }
        }

        return found;
    }

    private static void Add(StatementContext context, List<Relay> found, NounPhrase medium, Speaker? speaker)
    {
        TextSpan span = context.Text.SpanOf(medium.First, medium.End);
        (Entities.Entity Entity, Entities.Mention Mention)? known = context.Mentions.At(medium.Head) ?? context.Mentions.At(medium.End - 1);
        if (known is { Entity.Kind: Entities.EntityKind.Person } || (known is { Entity.Kind: Entities.EntityKind.Place } && known.Value.Mention.Span != span))
        {
            // Two capitalised words that carry what others said are a medium's name, not a person's; a place in it is where it is read.
            known = null;
        }

        string name = known?.Entity.Name ?? PhraseName.Of(context, medium);
        if (speaker?.Span != span && !found.Exists(relay => relay.Span == span))
        {
            found.Add(new Relay(known?.Entity.Id, name, span));
        }
    }
}
