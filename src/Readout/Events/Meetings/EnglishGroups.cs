using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>"The ministers", "the leaders" in English: the group of a body's officials that the text named in full before, "League foreign ministers".</summary>
internal sealed class EnglishGroups(EventContext context)
{
    private const int SentencesBack = 12;

    private readonly Dictionary<int, TokenRange> _groups = [];
    private bool _isRead;

    /// <summary>The last such group of the same noun before the phrase; null where none is told.</summary>
    public TokenRange? Before(TokenRange phrase, OfficialGroups groups)
    {
        int head = phrase.End - 1;
        bool isBare = context.Text.Language == "en" && phrase.First == head && head > 0 && context.Text[head - 1].Norm is "the" or "these" && context.Text[head].Feats.Number == Number.Plur
            && !(phrase.End < context.Text.Tokens.Length && context.Text[phrase.End].Norm is "of" or "from");
        if (!isBare)
        {
            return null;
        }

        Read(groups);
        TokenRange? last = null;
        int first = context.Text.Sentences[Math.Max(0, context.Text.SentenceOf(head) - SentencesBack)].FirstToken;
        foreach ((int at, TokenRange group) in _groups)
        {
            last = at < phrase.First && at >= first && context.Text[group.End - 1].Lemma == context.Text[head].Lemma ? group : last;
        }

        return last;
    }

    private void Read(OfficialGroups groups)
    {
        for (int i = 0; !_isRead && i < context.Text.Tokens.Length; i++)
        {
            if (context.MentionAt(i) is { Entity.Kind: EntityKind.Organization } && groups.OfBody(i, context.Text.Tokens.Length) is { } group)
            {
                _groups[i] = group;
                i = group.End - 1;
            }
        }

        _isRead = true;
    }
}
