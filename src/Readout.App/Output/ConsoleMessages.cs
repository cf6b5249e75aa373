namespace Readout.App.Output;

/// <summary>What the program says on standard error: errors, warnings and, on a terminal, a progress bar. Colours only there, and not when NO_COLOR is set.</summary>
internal sealed class ConsoleMessages
{
    private const string Red = "\e[31m";
    private const string Yellow = "\e[33m";
    private const string Plain = "\e[0m";
    private const string ClearLine = "\r\e[K";
    private const int BarWidth = 24;

    private readonly Lock _lock = new();
    private readonly bool _hasColours;
    private bool _hasBar;

    public ConsoleMessages()
    {
        IsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
        _hasColours = IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    }

    public bool IsTerminal { get; }

    public void Error(string source, string message) => Say(Coloured(Red, "error"), source, message);

    public void Warning(string source, string message) => Say(Coloured(Yellow, "warning"), source, message);

    /// <summary>Draws the bar over the one before.</summary>
    public void Progress(long pages, int inputs, int? total, double pagesPerSecond)
    {
        string bar = total is > 0 and { } all
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{new string('#', Math.Min(inputs, all) * BarWidth / all),-BarWidth}] {inputs} of {all} inputs, ")
            : "";
        lock (_lock)
        {
            _hasBar = true;
            Console.Error.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ClearLine}{bar}{pages} pages, {pagesPerSecond:F0} a second"));
        }
    }

    public void EndProgress()
    {
        lock (_lock)
        {
            ClearBar();
        }
    }

    private void Say(string kind, string source, string message)
    {
        lock (_lock)
        {
            ClearBar();
            Console.Error.WriteLine($"readout: {kind}: {source}: {message}");
        }
    }

    private void ClearBar()
    {
        if (_hasBar)
        {
            Console.Error.Write(ClearLine);
            _hasBar = false;
        }
    }

    private string Coloured(string colour, string text) => _hasColours ? colour + text + Plain : text;
}
