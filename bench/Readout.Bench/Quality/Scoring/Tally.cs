using System.Globalization;

namespace Readout.Bench.Quality.Scoring;

/// <summary>Counts of right, found and wanted items, and what follows from them. Empty counts give no figure.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Found { get; private set; }

    public int Wanted { get; private set; }

    public double? Precision => Found == 0 ? null : (double)Right / Found;

    public double? Recall => Wanted == 0 ? null : (double)Right / Wanted;

    public double? F1 => Found + Wanted == 0 ? null : 2.0 * Right / (Found + Wanted);

    public void Add(int right, int found, int wanted)
    {
        Right += right;
        Found += found;
        Wanted += wanted;
    }

    public void Add(Tally other) => Add(other.Right, other.Found, other.Wanted);
}

/// <summary>A share: how many of how many.</summary>
internal sealed class Share
{
    public int Right { get; private set; }

    public int Of { get; private set; }

    public double? Value => Of == 0 ? null : (double)Right / Of;

    public void Add(bool right)
    {
        Right += right ? 1 : 0;
        Of++;
    }

    public void Add(Share other)
    {
        Right += other.Right;
        Of += other.Of;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Right}/{Of}");
}
