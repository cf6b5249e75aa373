namespace Readout.Formats.Text;

/// <summary>What the place that text goes to can show.</summary>
public enum TextStyle
{
    Plain,

    /// <summary>Colours and weights as ANSI escape sequences, for a terminal.</summary>
    Ansi,
}
