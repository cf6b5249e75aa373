using System.Globalization;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.Stories.Meetings;

namespace Readout.App.Site.Parts;

/// <summary>One line of news: what was said, and behind it what the same speaker says in other languages that is the same, or perhaps the same.</summary>
public sealed record NewsLine(ClaimView Claim, IReadOnlyList<ClaimView> Same, IReadOnlyList<ClaimView> Perhaps)
{
    // So many times as long as the other, and it says more than the other.
    private const double Longest = 2.5;

    /// <summary>Who carries it in any language, the earliest first; what is perhaps the same is left out.</summary>
    public IReadOnlyList<Carrier> Carriers => field ??= Same.Count == 0 ? Claim.Carriers : [.. Claim.Carriers.Concat(Same.SelectMany(static claim => claim.Carriers)).OrderBy(static carrier => carrier.Time).DistinctBy(static carrier => carrier.Article)];

    /// <summary>Where it stands on a page of news.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"news-{Claim.Statement.Article.Id}-{Claim.Statement.Id}");

    /// <summary>
    /// The claims as lines, those that the reader's language tells first, else in their order. Two are put together only where each is the only one that can be the other: told in
    /// different languages, by one speaker, on one day, both quoted or neither, with the same numbers, and nothing in them differs. Where they name numbers or their words stand for
    /// the same it is the same; else it is called perhaps the same.
    /// </summary>
    public static IReadOnlyList<NewsLine> Of(IReadOnlyList<ClaimView> claims, string language)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ClaimView[] ordered = [.. claims.OrderBy(claim => claim.In(language).Article.Language == language ? 0 : 1)];
        var same = new Folds(ordered, language);
        same.Fold(static (one, other) => IsSame(one, other) ? 1 : 0, isSure: true);
        same.Fold(Likeness, isSure: false);
        same.Fold(static (one, other) => IsLike(one, other) ? 1 : 0, isSure: false);
        return same.Lines;
    }

    private static bool IsSame(FoundStatement one, FoundStatement other) => SameSpeaker.Is(one, other) && MayBe(one, other)
        && Text(one) is { } text && Text(other) is { } otherText && (text.SaysTheSameAs(otherText) || (text.NamesNumbers && text.TellsTheSameNumbersAs(otherText)));

    private static double Likeness(FoundStatement one, FoundStatement other) => !MayBe(one, other) || Text(one) is not { } text || Text(other) is not { } otherText ? 0
        : SameSpeaker.MayBeOne(one, other) && text.TellsTheSameNumbersAs(otherText) ? 1 + text.PerhapsTheSame(otherText) : 0;

    // Nothing speaks against it.
    private static bool IsLike(FoundStatement one, FoundStatement other) => MayBe(one, other) && one.Grade is "named" or "resolved"
        && (Text(one) is not { } text || Text(other) is not { } otherText
            || (text.TellsTheSameNumbersAs(otherText) && Math.Max(text.Text.Length, otherText.Text.Length) <= Longest * Math.Min(text.Text.Length, otherText.Text.Length)));

    private static bool MayBe(FoundStatement one, FoundStatement other) => one.Within is null && other.Within is null && ReportedSpeech.HasMarks(one) == ReportedSpeech.HasMarks(other)
        && DayOf(one) == DayOf(other) && SameSpeaker.MayBe(one, other);

    private static string? DayOf(FoundStatement statement) => statement.Told is { Length: >= 10 } told ? told[..10] : null;

    // Where the viewer may not see the words there are none.
    private static AccountText? Text(FoundStatement statement) => statement is { Text.Length: > 0, Article.Language: { } language } ? AccountTexts.Of(statement.Text, language) : null;

    /// <summary>Who stands behind whom.</summary>
    private sealed class Folds
    {
        // Of more, the rest stands as it is: every one is compared with every other.
        private const int MostCompared = 200;

        private readonly ClaimView[] _claims;
        private readonly string _language;
        private readonly List<(int Index, bool IsSure)>?[] _behind;

        public Folds(ClaimView[] claims, string language)
        {
            (_claims, _language) = (claims, language);
            _behind = [.. claims.Select(static _ => new List<(int, bool)>())];
        }

        /// <summary>Those behind none.</summary>
        public IReadOnlyList<NewsLine> Lines =>
        [
            .. _claims.Select((claim, i) => _behind[i] is { } behind ? new NewsLine(claim, Of(behind, isSure: true), Of(behind, isSure: false)) : null).OfType<NewsLine>(),
        ];

        public void Fold(Func<FoundStatement, FoundStatement, double> score, bool isSure)
        {
            for (int i = 0; i < Math.Min(_claims.Length, MostCompared); i++)
            {
                foreach (int other in _behind[i] is null ? [] : Partners(i, score))
                {
                    _behind[i]!.Add((other, isSure));
                    _behind[i]!.AddRange(_behind[other]!);
                    _behind[other] = null;
                }
            }
        }

        // In each language the one that is most like it, where nothing else is as much, and which nothing else in its own language is as much like.
        private List<int> Partners(int i, Func<FoundStatement, FoundStatement, double> score) =>
        [
            .. Heads.Where(j => j > i && !Languages(i).Intersect(Languages(j)).Any()).Select(j => (Index: j, Score: Score(i, j, score))).Where(static one => one.Score > 0)
                .GroupBy(one => _claims[one.Index].Statement.Article.Language).Select(Best).OfType<(int Index, double Score)>()
                .Where(one => Heads.All(k => k == i || k == one.Index || !Languages(k).Intersect(Languages(i)).Any() || Languages(k).Intersect(Languages(one.Index)).Any() || Score(k, one.Index, score) < one.Score))
                .Select(static one => one.Index),
        ];

        private static (int Index, double Score)? Best(IEnumerable<(int Index, double Score)> some)
        {
            (int Index, double Score)[] best = [.. some.OrderByDescending(static one => one.Score).Take(2)];
            return best is [var only] || best[0].Score > best[1].Score ? best[0] : null;
        }

        private IEnumerable<int> Heads => Enumerable.Range(0, Math.Min(_claims.Length, MostCompared)).Where(i => _behind[i] is not null);

        private double Score(int i, int j, Func<FoundStatement, FoundStatement, double> score) => score(_claims[i].In(_language), _claims[j].In(_language));

        private IEnumerable<string?> Languages(int i) => _behind[i]!.Select(static one => one.Index).Prepend(i).SelectMany(LanguagesOf);

        private IEnumerable<string?> LanguagesOf(int i) => _claims[i].Tellings.Select(static one => one.Article.Language).Append(_claims[i].Statement.Article.Language);

        private List<ClaimView> Of(List<(int Index, bool IsSure)> behind, bool isSure) => [.. behind.Where(one => one.IsSure == isSure).Select(one => _claims[one.Index])];
    }
}
