using System.Runtime.InteropServices;
using Readout.App.Output;

namespace Readout.App.Running;

/// <summary>Ctrl-C and termination: the line being written is finished, nothing more is begun, and the program ends at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly List<PosixSignalRegistration> _registrations = [];

    public static Interruption Of(OrderedOutput output, ConsoleMessages messages)
    {
        var interruption = new Interruption();
        interruption.Register(PosixSignal.SIGINT, ExitCode.Interrupted, output, messages);
        interruption.Register(PosixSignal.SIGTERM, ExitCode.Terminated, output, messages);
        return interruption;
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private void Register(PosixSignal signal, int exitCode, OrderedOutput output, ConsoleMessages messages) =>
        _registrations.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            output.Seize();
            messages.EndProgress();
            Environment.Exit(exitCode);
        }));
}
