using Microsoft.Extensions.Logging;
using Readout.App.Output;

namespace Readout.App.Site.Hosting;

/// <summary>Says on standard error what the server could not do; of requests it says nothing, for addresses hold what people search for.</summary>
internal sealed class SiteLogs(ConsoleMessages messages) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

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
