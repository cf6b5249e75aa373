using System.Text;
using System.Text.RegularExpressions;

namespace Readout.Bench.Quality.Pages.Measures;

/// <summary>Whether the people that a page names as its authors were found.</summary>
internal static partial class AuthorAgreement
{
    private static readonly char[] Ends = [' ', '.', ',', ';'];

    public static (double F1, bool IsExact) Of(IReadOnlyList<string> gold, FoundArticle found)
    {
        HashSet<string> wanted = [.. gold.Select(Name).Where(name => name.Length > 0)];
        HashSet<string> got = [.. found.Authors.Concat(found.Agencies.Where(agency => wanted.Contains(Name(agency)))).Select(Name).Where(name => name.Length > 0)];
        int shared = wanted.Count(got.Contains);
        return wanted.Count + got.Count == 0 ? (1, true) : (2.0 * shared / (wanted.Count + got.Count), wanted.SetEquals(got));
    }

    /// <summary>Whether the byline as the page writes it holds the authors that were found and no others.</summary>
    public static bool IsByline(string? gold, FoundArticle found)
    {
        string[] authors = [.. found.Authors.Where(author => author.Trim().Length > 0)];
        if (gold is null)
        {
            return authors.Length == 0;
        }

        string wanted = Byline(gold);
        string[] joints = [", ", " and ", "; ", " "];
        return joints.Any(joint => Byline(string.Join(joint, authors)) == wanted)
            || (authors.Length > 0 && Joint().Split(gold).Where(part => part.Trim().Length > 0).Select(Byline).ToHashSet().SetEquals(authors.Select(Byline)));
    }

    private static string Name(string name) => Fold(name).Trim(Ends);

    private static string Byline(string text) => Opening().Replace(Fold(text), "").Trim([.. Ends, '|']);

    private static string Fold(string text) => Words.Lower(Words.OneLine(text.Normalize(NormalizationForm.FormKC))).Replace("ß", "ss", StringComparison.Ordinal).Replace('ς', 'σ');

    [GeneratedRegex(@"^(written by|posted by|by|von|par|por|di|de)\s*[:\-]?\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@",|;| and | & |\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joint();
}
