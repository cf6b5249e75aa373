namespace Readout.App.Site.Reading;

/// <summary>A view that a room of the site makes of the archive, with words of articles somewhere in it.</summary>
internal interface ILimitedView
{
    /// <summary>The same view without the words that may not be shown, of the same type.</summary>
    public object Limited(ViewLimit limit);
}
