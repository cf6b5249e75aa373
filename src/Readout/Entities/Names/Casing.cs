using System.Text;

namespace Readout.Entities.Names;

/// <summary>Writes a nominative that was found in lower case as the form that it was found for is written.</summary>
internal static class Casing
{
    /// <summary>«ПУТИНА», «путин» → «ПУТИН»; «Хрёкина», «хрекин» → «Хрёкин».</summary>
    public static string Restore(ReadOnlySpan<char> form, string nominative)
    {
        var written = new StringBuilder(nominative.Length);
        bool capitals = form.Length > 1 && IsAllCapitals(form);
        bool same = true;
        for (int i = 0; i < nominative.Length; i++)
        {
            same &= i < form.Length && IsSame(form[i], nominative[i]);
            bool capital = capitals || (i > 0 && nominative[i - 1] == '-' && HasCapitalPart(form, nominative.AsSpan(0, i).Count('-')));
            written.Append(same ? form[i] : capital ? char.ToUpperInvariant(nominative[i]) : nominative[i]);
        }

        return written.ToString();
    }

    // «Яном-Карлом» is «Ян-Карл», «Липовска-на-Реке» «Липовск-на-Реке».
    private static bool HasCapitalPart(ReadOnlySpan<char> form, int hyphens)
    {
        for (int i = 0; i + 1 < form.Length; i++)
        {
            if (form[i] == '-' && --hyphens == 0)
            {
                return char.IsUpper(form[i + 1]);
            }
        }

        return false;
    }

    private static bool IsSame(char written, char norm)
    {
        char lower = char.ToLowerInvariant(written);
        return lower == norm || (lower == 'ё' && norm == 'е') || (!char.IsLetterOrDigit(lower) && !char.IsLetterOrDigit(norm));
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
