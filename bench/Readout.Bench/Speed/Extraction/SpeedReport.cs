using System.Globalization;
using System.Text;

namespace Readout.Bench.Speed.Extraction;

/// <summary>Lines that are printed as they come and can be kept afterwards.</summary>
internal sealed class SpeedReport(TextWriter output)
{
    private readonly StringBuilder _lines = new();

    public void Heading(string words) => Add("\n" + words);

    public void Line(FormattableString line) => Add("    " + line.ToString(CultureInfo.InvariantCulture));

    /// <summary>A figure beside its target.</summary>
    public void Target(string name, double figure, double target, TargetIs direction)
    {
        bool isReached = direction == TargetIs.AtMost ? figure <= target : figure >= target;
        Line($"{name,-58} {figure,9:F3} {(direction == TargetIs.AtMost ? "at most" : "at least"),9} {target,8:F3} {(isReached ? "reached" : "SHORT")}");
    }

    public override string ToString() => _lines.ToString();

    private void Add(string line)
    {
        output.WriteLine(line);
        _lines.Append(line).Append('\n');
    }
}

/// <summary>Which side of a target is good.</summary>
internal enum TargetIs
{
    AtLeast,
    AtMost,
}
