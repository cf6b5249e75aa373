using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>Says which body a general noun means: "the ministry", «в ведомстве». One must be ahead of all others that the article has named by then.</summary>
/// <param name="context">The article.</param>
/// <param name="carriers">Ids of the bodies that carry what others said.</param>
internal sealed class BodyResolver(StatementContext context, HashSet<string> carriers)
{
    private const int MostBodies = 64;

    private readonly Entities.Names.KnownNames _known = Entities.Names.KnownNames.Of(context.Text.Language);

    private const double SameKind = 2;
    private const double NoKind = 1;
    private const double JustNamed = 1.6;
    private const double SameSentence = 0.9;
    private const double SpokeLast = 1.2;
    private const double SameNoun = 0.8;
    private const double Least = 2.4;
    private const double Margin = 0.6;

    private readonly List<Entity> _bodies = [.. context.Entities.Entities.Where(entity => entity.Kind == EntityKind.Organization || (context.IsEnglish && entity.Kind == EntityKind.Other)).Take(MostBodies).Where(entity => !IsPartOfAnother(context, entity))];

    /// <summary>«министерство транспорта» and «Лукоморье», where all that the article names is «министерство транспорта Лукоморья».</summary>
    public static bool IsPartOfAnother(StatementContext context, Entity part) =>
        part.Mentions.Take(MostMentions).All(mention => context.Entities.Entities.Any(whole => whole.Id != part.Id && whole.Kind == EntityKind.Organization && whole.Mentions.Any(other => other.Span.Length > mention.Span.Length && other.Span.Contains(mention.Span))));

    /// <summary>Whether the phrase is such a noun and names nobody itself.</summary>
    public bool IsGeneral(NounPhrase phrase)
    {
        if (context.Media.KindsOfBody(context.Text[phrase.Head].Lemma) is null && context.Media.KindsOfBody(context.Text[phrase.Head].Norm) is null)
        {
            return false;
        }

        // "the unions" are not the one union that was named.
        if (context.IsEnglish && context.Text[phrase.Head] is { Feats.Number: Number.Plur } several && several.Lemma != several.Norm)
        {
            return false;
        }

        for (int i = phrase.First; i < phrase.End; i++)
        {
            ref readonly Token token = ref context.Text[i];
            bool opens = context.Text.Sentences[context.Text.SentenceOf(i)].FirstToken == i;
            if ((token.IsCapitalized && !opens && !IsNounInCapital(phrase)) || (i != phrase.Head && token.Upos is not (Upos.Adj or Upos.Det)) || IsIndefinite(i, phrase))
            {
                return false;
            }
        }

        return true;
    }

    // "the Embassy", "the Commission": a noun that stands for a longer name, which holds it.
    private bool IsNounInCapital(NounPhrase phrase) =>
        context.IsEnglish && phrase.Length == 2 && context.Text[phrase.First].Norm == "the" && context.Text[phrase.Head] is { IsAllCaps: false } && context.Mentions.At(phrase.Head) is null;

    private static bool HoldsWord(string name, string word)
    {
        foreach (Range part in name.AsSpan().Split(' '))
        {
            if (name.AsSpan()[part].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "a company", "local agencies"; «местное издание» is somebody new as well.
    private bool IsIndefinite(int token, NounPhrase phrase) =>
        context.IsEnglish ? token == phrase.First && context.Text[token].Norm != "the" : context.Text[phrase.Head].Feats.Number == Number.Plur;

    /// <summary>"Commission figures", "Ministry data": the only body that the article calls by a longer name with that word; null where there are several or none.</summary>
    public Entity? InCapital(int token)
    {
        if (!context.IsEnglish || context.Text[token] is not { IsCapitalized: true, IsAllCaps: false } word || context.Mentions.At(token) is not null || context.Media.KindsOfBody(word.Norm) is null)
        {
            return null;
        }

        List<Entity> called = [.. _bodies.Where(body => body.Kind == EntityKind.Organization && HoldsWord(body.Name, word.Norm)).Take(2)];
        return called.Count == 1 ? called[0] : null;
    }

    public Entity? Resolve(NounPhrase phrase, Spoke? lastSpoke)
    {
        string kinds = context.Media.KindsOfBody(context.Text[phrase.Head].Lemma) ?? context.Media.KindsOfBody(context.Text[phrase.Head].Norm)!;
        int sentence = context.Text.SentenceOf(phrase.First);
        int start = context.Text[phrase.First].Span.Start;
        Entity? best = null;
        double bestScore = Least;
        double second = 0;
        foreach (Entity body in _bodies)
        {
            // A name of which nothing is known is a body only if it has just spoken.
            if (body.Kind == EntityKind.Other && lastSpoke?.Speaker.Entity != body.Id)
            {
                continue;
            }

            if (context.Text[phrase.Head].IsCapitalized && IsNounInCapital(phrase) && !HoldsWord(body.Name, context.Text[phrase.Head].Norm))
            {
                continue;
            }

            if ((Fit(body, kinds, phrase) ?? (IsVoice(body, lastSpoke, kinds) ? NoKind : null)) is not { } fit || LastBefore(body, start) is not { } last)
            {
                continue;
            }

            int distance = sentence - context.Text.SentenceOf(context.Text.TokenAt(last.Start));
            double score = fit + (IsCalled(body, phrase) ? SameNoun : 0) + (distance == 0 ? SameSentence : JustNamed / (1 + (0.5 * (distance - 1)))) + (lastSpoke?.Speaker.Entity == body.Id ? SpokeLast : 0);
            if (score > bestScore)
            {
                (second, bestScore, best) = (best is null ? second : bestScore, score, body);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        return best is not null && bestScore - second >= Margin && (kinds != "ministry" || MayBeMinistry(best)) ? best : null;
    }

    // «агентство „Волна“ … агентство»: the noun stood before its name.
    private bool IsCalled(Entity body, NounPhrase phrase)
    {
        string lemma = context.Text[phrase.Head].Lemma;
        if (!context.IsEnglish && body.Name.AsSpan().Contains(lemma, StringComparison.OrdinalIgnoreCase) && body.Name.Split(' ').Contains(lemma, StringComparer.OrdinalIgnoreCase))
        {
            return true; // «Портовое агентство по охране вод … агентство»
        }

        foreach (Mention mention in body.Mentions.Take(MostMentions))
        {
            int first = context.Text.TokenAt(mention.Span.Start);
            for (int i = first - 1; i >= Math.Max(0, first - 2); i--)
            {
                if (context.Text[i].Lemma == lemma)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private const int MostMentions = 8;

    private double? Fit(Entity body, string kinds, NounPhrase phrase)
    {
        if (State(phrase) is { } state && body.State != state)
        {
            return null;
        }

        bool medium = IsOneOf("medium", kinds);
        if (body.IsMedium || carriers.Contains(body.Id))
        {
            return medium ? SameKind : null;
        }

        string own = KindsOf(body);
        if (own.Length > 0)
        {
            return own.Split(' ').Any(kind => IsOneOf(kind, kinds)) ? SameKind : IsOneOf("any", kinds) ? NoKind : null;
        }

        return IsOfOneKind(kinds) || (medium && !IsOneOf("service", kinds)) || (!context.IsEnglish && (IsOneOf("court", kinds) || IsToldApart(body, phrase)) && !MayBeCourt(body.Name, kinds)) ? null : NoKind;
    }

    // Of names that tell no kind, "MoD", «Минпорт»: not «ООН», however near.
    private bool MayBeMinistry(Entity body) => KindsOf(body).Length > 0 || char.ToUpperInvariant(body.Name[0]) is 'M' or 'М';

    // «в полиции»: no other body is called so.
    private static bool IsOfOneKind(string kinds) => kinds is MediaLexicon.Police or MediaLexicon.Prosecutor;

    // «тендерный комитет», of a body whose name tells nothing of it.
    private bool IsToldApart(Entity body, NounPhrase phrase) =>
        phrase.Head > phrase.First && Enumerable.Range(phrase.First, phrase.Head - phrase.First).Any(i => context.Text[i].Upos == Upos.Adj && !context.Media.IsPointing(context.Text[i]) && !body.Name.Contains(context.Text[i].Norm.AsSpan(0, Math.Min(MinStem, context.Text[i].Norm.Length)), StringComparison.OrdinalIgnoreCase));

    private const int MinStem = 4;

    // Of abbreviations, only one with the letter of the court.
    private static bool MayBeCourt(string name, string kinds) => IsOneOf("court", kinds) && name.Length <= MinStem + 1 && name.Contains('С', StringComparison.Ordinal) && name.All(char.IsUpper);

    // What was cited as a source just before may be the paper that is meant, though nothing in its name says so.
    private static bool IsVoice(Entity body, Spoke? lastSpoke, string kinds) => lastSpoke?.Speaker.Entity == body.Id && IsOneOf("medium", kinds) && KindOfNone(body);

    private static bool KindOfNone(Entity body) => !body.IsMinistry && body.State is null;

    private string? State(NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Head; i++)
        {
            if (context.Entities.InnermostAt(context.Text[i].Span)?.Entity.State is { } state || (state = _known.StateOfAdjective(context.Text[i].Norm)!) is not null)
            {
                return state;
            }
        }

        return null;
    }

    // By the words of its name: «Министерство энергетики» is a ministry.
    private string KindsOf(Entity body)
    {
        if (body.IsMinistry)
        {
            return "ministry";
        }

        foreach (Range word in body.Name.AsSpan().Split(' '))
        {
            if (context.Media.KindsOfBodyIn(body.Name[word].ToLowerInvariant()) is { } kinds)
            {
                return kinds;
            }
        }

        return KindsBefore(body);
    }

    // «партия „Берег“»: the noun that introduces the name.
    private string KindsBefore(Entity body)
    {
        foreach (Mention mention in body.Mentions.Take(MostMentions))
        {
            int first = context.Text.TokenAt(mention.Span.Start);
            for (int i = first - 1; i >= Math.Max(0, first - 2); i--)
            {
                if (context.Media.KindsOfBody(context.Text[i].Lemma) is { } kinds)
                {
                    return kinds;
                }
            }
        }

        return "";
    }

    private static bool IsOneOf(string kind, string kinds) => kinds.AsSpan().Split(' ') is var parts && Contains(kinds, parts, kind);

    private static bool Contains(string kinds, MemoryExtensions.SpanSplitEnumerator<char> parts, string kind)
    {
        foreach (Range part in parts)
        {
            if (kinds.AsSpan()[part].SequenceEqual(kind))
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan? LastBefore(Entity body, int position)
    {
        int low = 0;
        int high = body.Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (body.Mentions[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 ? body.Mentions[low - 1].Span : null;
    }
}
