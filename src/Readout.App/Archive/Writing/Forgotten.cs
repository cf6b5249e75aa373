namespace Readout.App.Archive.Writing;

/// <summary>What is not to be read again, known by its key alone.</summary>
internal sealed class Forgotten(WriterSession session) : IDisposable
{
    private readonly WriterCommand _find = session.Command("SELECT 1 FROM forgotten WHERE key = @key", "key");
    private readonly WriterCommand _add = session.Command(
        "INSERT INTO forgotten (key, kind, seen_at) VALUES (@key, @kind, @seen_at) ON CONFLICT (key) DO NOTHING", "key", "kind", "seen_at");

    public bool Has(byte[] key) => _find.First(row => true, key);

    public void Add(byte[] key, string kind) => _add.Execute(key, kind, session.Settings.Time.Seconds());

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
    }
}
