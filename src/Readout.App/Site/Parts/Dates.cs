using Readout.Dates;

namespace Readout.App.Site.Parts;

/// <summary>ISO texts as dates that are known in part.</summary>
internal static class Dates
{
    /// <summary>A date as records write it; null where it is none.</summary>
    public static PartialDate? Parse(string? text) => text is not null && IsoDate.TryParse(text, out PartialDate? date) ? date : null;
}
