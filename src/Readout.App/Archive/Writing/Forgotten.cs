using Readout.App.Archive.Databases;
using Readout.App.Archive.Forgetting;
using Readout.Entities;

namespace Readout.App.Archive.Writing;

/// <summary>What is not to be read again, known by its key alone.</summary>
internal sealed class Forgotten(WriterSession session) : IDisposable
{
    private readonly WriterCommand _find = session.Command("SELECT 1 FROM forgotten WHERE key = @key", "key");
    private readonly WriterCommand _add = session.Command(
        "INSERT INTO forgotten (key, kind, seen_at) VALUES (@key, @kind, @seen_at) ON CONFLICT (key) DO NOTHING", "key", "kind", "seen_at");

    private bool _hasPeople;

    /// <summary>Looks again at what other programs may have added; at the start of each transaction.</summary>
    public void Refresh() => _hasPeople = session.Connection.Number("SELECT count(*) FROM forgotten WHERE kind = 'person'") > 0;

    public bool Has(byte[] key) => _find.First(row => true, key);

    /// <summary>True for a person who is to be forgotten, by the name or by any form of it that the article uses.</summary>
    public bool Is(Entity entity) => IsPerson(entity.Name);

    /// <summary>True for the name of a person who is to be forgotten.</summary>
    public bool IsPerson(string name) => _hasPeople && Has(PersonKey.Of(name));

    public void Add(byte[] key, string kind)
    {
        _add.Execute(key, kind, session.Settings.Time.Seconds());
        _hasPeople |= kind == "person";
    }

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
    }
}
