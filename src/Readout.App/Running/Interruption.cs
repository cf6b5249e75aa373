using System.Runtime.InteropServices;
using Readout.App.Output;

namespace Readout.App.Running;

/// <summary>Ctrl-C and termination: what is being written is finished, nothing more is begun, and the program ends at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <summary><paramref name="finish"/> waits for what is being written, and keeps everybody from writing more.</summary>
    public static Interruption Of(Action finish, ConsoleMessages messages)
    {
        var interruption = new Interruption();
        interruption.Register(PosixSignal.SIGINT, ExitCode.Interrupted, finish, messages);
        interruption.Register(PosixSignal.SIGTERM, ExitCode.Terminated, finish, messages);
        return interruption;
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private void Register(PosixSignal signal, int exitCode, Action finish, ConsoleMessages messages) =>
        _registrations.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            finish();
            messages.EndProgress();
            Environment.Exit(exitCode);
        }));
}
