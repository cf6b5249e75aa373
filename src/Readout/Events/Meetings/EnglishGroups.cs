using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>"The ministers", "the leaders" in English: the group of a body's officials that the text named in full before, "League foreign ministers".</summary>
internal sealed class EnglishGroups(EventContext context)
{
    private const int SentencesBack = 12;

    private readonly List<TokenRange> _groups = [];
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
        int first = context.Text.Sentences[Math.Max(0, context.Text.SentenceOf(head) - SentencesBack)].FirstToken;
        for (int i = CountBefore(phrase.First) - 1; i >= 0 && _groups[i].First >= first; i--)
        {
            if (context.Text[_groups[i].End - 1].Lemma == context.Text[head].Lemma)
            {
                return _groups[i];
            }
        }

        return null;
    }

    // How many groups begin before the token; they stand in the order of the text.
    private int CountBefore(int token)
    {
        int low = 0;
        int high = _groups.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _groups[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Read(OfficialGroups groups)
    {
        for (int i = 0; !_isRead && i < context.Text.Tokens.Length; i++)
        {
            if (context.MentionAt(i) is { Entity.Kind: EntityKind.Organization } && groups.OfBody(i, context.Text.Tokens.Length) is { } group)
            {
                _groups.Add(group);
                i = group.End - 1;
            }
        }

        _isRead = true;
    }
}
