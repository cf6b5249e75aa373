using Readout.Text;

namespace Readout.Languages.Splitting;

/// <summary>
/// One language's abbreviations that end in a full stop, and the words that never are surnames and so show that a sentence begins
/// (<c>abbreviations.LANG.lexicon</c>). Keys are in lower case without the stop.
/// </summary>
internal sealed class Abbreviations
{
    private readonly LexiconSection _head;
    private readonly LexiconSection _tail;
    private readonly LexiconSection _beforeNumber;
    private readonly LexiconSection _afterNumber;
    private readonly LexiconSection _beforeName;
    private readonly LexiconSection _pairs;
    private readonly LexiconSection _starters;
    private readonly LexiconSection _reporting;

    public Abbreviations(Lexicon lexicon)
    {
        _head = lexicon["head"];
        _tail = lexicon["tail"];
        _beforeNumber = lexicon["before-number"];
        _afterNumber = lexicon["after-number"];
        _beforeName = lexicon["before-name"];
        _pairs = lexicon["pairs"];
        _starters = lexicon["starters"];
        _reporting = lexicon["reporting"];
    }

    /// <summary>
    /// True when the word that ends before <paramref name="rest"/>'s stop is an abbreviation; some are only beside a number or a name:
    /// "no. 5", «5 мин.», «им. Сомова».
    /// </summary>
    public bool Contains(ReadOnlySpan<char> form, ReadOnlySpan<char> before, ReadOnlySpan<char> rest) =>
        Find(_head, form) || Find(_tail, form)
        || (Find(_beforeNumber, form) && StartsWithDigit(rest.TrimStart('.').TrimStart()))
        || (Find(_afterNumber, form) && EndsWithDigit(before.TrimEnd()))
        || (Find(_beforeName, form) && StartsWithName(rest.TrimStart('.').TrimStart()));

    /// <summary>Stands before what it shortens a title of, so that no sentence ends after it: "Mr.", «ул.».</summary>
    public bool IsHead(ReadOnlySpan<char> form) => Find(_head, form) || Find(_beforeName, form);

    /// <summary>Stands before its number, so that no sentence ends between them: "no. 5", "Nov. 25".</summary>
    public bool IsBeforeNumber(ReadOnlySpan<char> form) => Find(_beforeNumber, form);

    /// <summary>May be the last word of a sentence: "Inc.", «млн.».</summary>
    public bool IsTail(ReadOnlySpan<char> form) => Find(_tail, form) || Find(_afterNumber, form);

    /// <summary>The two words are one abbreviation that may be the last of a sentence: «т. д.».</summary>
    public bool IsPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<char> key = stackalloc char[8];
        if (first.Length + second.Length + 1 > key.Length)
        {
            return false;
        }

        int length = first.ToLowerInvariant(key);
        key[length] = ' ';
        length += 1 + second.ToLowerInvariant(key[(length + 1)..]);
        return _pairs.Contains(key[..length]);
    }

    /// <summary>A function word, which as a capitalised word can only begin a sentence: "The", «Он».</summary>
    public bool IsStarter(ReadOnlySpan<char> form) => Find(_starters, form);

    /// <summary>A verb that follows a quotation in the same sentence: "asked", «спросил».</summary>
    public bool IsReporting(ReadOnlySpan<char> form) => Find(_reporting, form);

    private static bool StartsWithDigit(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsAsciiDigit(text[0]);

    private bool StartsWithName(ReadOnlySpan<char> text) =>
        !text.IsEmpty && char.IsUpper(text[0]) && !IsStarter(text[..WordScanner.EndOfWord(text, 0)]);

    private static bool EndsWithDigit(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsAsciiDigit(text[^1]);

    private static bool Find(LexiconSection section, ReadOnlySpan<char> form)
    {
        Span<char> key = stackalloc char[24];
        return form.Length <= key.Length && form.ToLowerInvariant(key) >= 0 && section.Contains(key[..form.Length]);
    }
}
