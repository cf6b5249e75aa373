using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>"Denied reports that envoys held secret talks", "dismissed claims of a meeting": what English words call reports did not take place, by who denies them.</summary>
internal sealed class DeniedReports(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 20;
    private const int VerbReach = 4;

    /// <summary>Whether <paramref name="trigger"/> stands in what such reports tell.</summary>
    public bool AreDenied(int trigger)
    {
        int first = context.Text.Language == "en" ? Math.Max(context.Text.Sentences[context.Text.SentenceOf(trigger)].FirstToken, trigger - Reach) : trigger;
        for (int i = trigger - 1; i > first; i--)
        {
            if (context.Text[i].IsPunct)
            {
                return false;
            }

            if (context.Text[i].Upos == Upos.Noun && context.Text[i + 1].Norm is "that" or "of" or "about" or "by" && lexicon.Company.Rumours.Has(context.Text, i, i + 1) && !IsAdvice(i, trigger))
            {
                return IsDeniedBefore(i, first);
            }
        }

        return false;
    }

    // "dismissed a suggestion that the League should seek talks": what is advised, nobody says to have been.
    private bool IsAdvice(int noun, int trigger)
    {
        for (int i = noun; i < trigger; i++)
        {
            if (context.Text[i].Norm is "should" or "must" or "could" or "might")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDeniedBefore(int noun, int first)
    {
        for (int i = noun - 1; i >= Math.Max(first, noun - VerbReach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                return lexicon.Company.Denying.Has(context.Text, i, i + 1) && !context.IsNegated(i);
            }
        }

        return false;
    }
}
