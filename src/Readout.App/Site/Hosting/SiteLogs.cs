using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Readout.App.Output;

namespace Readout.App.Site.Hosting;

/// <summary>Says on standard error what the server could not do; of requests it says nothing, for addresses hold what people search for.</summary>
internal sealed class SiteLogs(ConsoleMessages messages) : ILoggerProvider, ILogger
{
    // That the server cannot start is told by whoever starts it.
    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal) ? NullLogger.Instance : this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            messages.Error("serve", exception is null ? formatter(state, exception) : $"{formatter(state, exception)} {exception.GetType().Name}: {exception.Message}");
        }
    }

    public void Dispose()
    {
    }
}
