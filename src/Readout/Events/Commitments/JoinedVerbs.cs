using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>A verb that another, before it in its sentence, is joined to: "The team met the crew on Sunday and | plans to".</summary>
internal static class JoinedVerbs
{
    private const int Reach = 20;

    /// <summary>The verb whose subject the one at <paramref name="verb"/> shares; null where nothing joins them.</summary>
    public static int? Before(EventContext events, int verb)
    {
        int conjunction = verb - 1;
        while (conjunction > 0 && events.Text[conjunction].Upos is Upos.Adv or Upos.Part)
        {
            conjunction--;
        }

        if (events.Text.Language != "en" || conjunction < 1 || events.Text[conjunction].Norm is not ("and" or "but") || IsOfTwoNouns(events, conjunction, verb))
        {
            return null;
        }

        int first = Math.Max(events.Text.Sentences[events.Text.SentenceOf(verb)].FirstToken, conjunction - Reach);
        for (int i = conjunction - 1; i > first; i--)
        {
            if (events.Words.Subordinators.Has(events.Text, i, verb))
            {
                return null; // "the men who came and plan to": who of them it is, nobody can tell
            }

            if (events.IsFinite(i) && events.Text[i].Upos == Upos.Verb)
            {
                return i;
            }
        }

        return null;
    }

    // "included a tax and plans to": a noun joined to another.
    private static bool IsOfTwoNouns(EventContext events, int conjunction, int word) =>
        events.Text[word].Upos == Upos.Noun && events.Text[conjunction - 1].Upos is Upos.Noun or Upos.Propn && events.DateAt(conjunction - 1) is null;
}
