using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>"The three countries will hold consultations", "both of the four nations": the states of the list that an English text gave before.</summary>
internal sealed class EnglishCounted(EventContext context)
{
    private const int SentencesBack = 8;

    private static readonly string[] Numbers = ["", "", "", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>As many states as the number tells, named in one list; nobody where no list has as many.</summary>
    public IReadOnlyList<Entity> Of(TokenRange phrase)
    {
        int count = context.Text.Language == "en" && phrase.End - phrase.First == 2 ? Array.IndexOf(Numbers, context.Text[phrase.First].Norm) : -1;
        if (count < 3 || !context.Words.Parties.Has(context.Text, phrase.End - 1, phrase.End))
        {
            return [];
        }

        int sentence = context.Text.SentenceOf(phrase.First);
        for (int back = sentence; back >= Math.Max(0, sentence - SentencesBack); back--)
        {
            if (ListIn(context.Text.Sentences[back], phrase.First, count) is { } list)
            {
                return list;
            }
        }

        return [];
    }

    private List<Entity>? ListIn(Sentence sentence, int limit, int count)
    {
        var list = new List<Entity>();
        for (int i = sentence.FirstToken; i < Math.Min(sentence.EndToken, limit); i++)
        {
            if (context.MentionAt(i) is { Entity: { Kind: EntityKind.Place, State: not null } state } mention)
            {
                list.Add(state);
                i = mention.End - 1;
            }
            else if (context.Text[i].Norm is not ("," or "and" or "the" or "&"))
            {
                if (list.Count == count)
                {
                    return list;
                }

                list.Clear();
            }
        }

        return list.Count == count ? list : null;
    }
}
