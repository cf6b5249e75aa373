using Readout.Articles.Learnt;

namespace Readout.Articles.Html.Learnt;

/// <summary>The traits of all lines of a page.</summary>
internal sealed class LineTable(int count) : TraitTable(count, LineTraits.Count)
{
    public Span<byte> this[LineTrait trait] => Column((int)trait);
}
