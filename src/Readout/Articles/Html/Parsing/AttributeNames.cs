using System.Collections.Frozen;

namespace Readout.Articles.Html.Parsing;

/// <summary>One string for each name of an attribute, however often a page has it.</summary>
internal sealed class AttributeNames
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Common =
        ("class id href src alt title style type name content property rel lang xml:lang itemprop itemscope itemtype datetime pubdate role hidden target width height srcset sizes "
         + "media action method value for data-src data-srcset data-type data-id data-component data-testid data-block-type data-qa data-module aria-label aria-hidden "
         + "aria-expanded aria-controls loading decoding async defer charset crossorigin as dir fill d viewBox xmlns tabindex placeholder onclick cellpadding cellspacing border "
         + "align valign colspan rowspan nonce integrity http-equiv").Split(' ').ToFrozenDictionary(name => name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _others =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> name)
    {
        if (Common.TryGetValue(name, out string? known) || _others.TryGetValue(name, out known))
        {
            return known;
        }

        string own = name.ToString();
        _others[name] = own;
        return own;
    }
}
