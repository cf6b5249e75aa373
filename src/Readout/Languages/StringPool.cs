using Readout.Languages.Splitting;

namespace Readout.Languages;

/// <summary>The strings of one text, each kept once. Not thread-safe; lives as long as one analysis.</summary>
internal sealed class StringPool
{
    private const int ShortForm = 128;

    private readonly HashSet<string> _strings;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public StringPool()
    {
        _strings = new HashSet<string>(StringComparer.Ordinal);
        _bySpan = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Get(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty)
        {
            return "";
        }

        if (_bySpan.TryGetValue(form, out string? found))
        {
            return found;
        }

        string added = form.ToString();
        _strings.Add(added);
        return added;
    }

    /// <summary>The form in lower case with one apostrophe and hyphen, without ё, stress marks and invisible characters.</summary>
    public string GetNorm(ReadOnlySpan<char> form)
    {
        Span<char> norm = form.Length <= ShortForm ? stackalloc char[form.Length] : new char[form.Length];
        return Get(norm[..WriteNorm(form, norm)]);
    }

    /// <summary>Writes the norm of <paramref name="form"/> and says how long it is.</summary>
    public static int WriteNorm(ReadOnlySpan<char> form, Span<char> norm)
    {
        int length = 0;
        foreach (char c in form)
        {
            if (c < '\u0080')
            {
                norm[length++] = c == '`' ? '\'' : char.ToLowerInvariant(c);
            }
            else if (!Glyphs.IsInvisible(c) && !IsStress(c))
            {
                norm[length++] = Glyphs.IsApostrophe(c) && form.Length > 1 ? '\'' : Glyphs.IsHyphen(c) ? '-' : Fold(char.ToLowerInvariant(c));
            }
        }

        return length;
    }

    private static char Fold(char c) => c == 'ё' ? 'е' : c;

    private static bool IsStress(char c) => c is '\u0301' or '\u0300' or '\u0341';
}
