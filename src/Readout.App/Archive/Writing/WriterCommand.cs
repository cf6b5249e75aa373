using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Writing;

/// <summary>One SQL command of a writer, prepared once and run many times within its transactions. Not thread-safe.</summary>
internal sealed class WriterCommand : IDisposable
{
    private readonly WriterSession _session;
    private readonly DbCommand _command;

    public WriterCommand(WriterSession session, string sql, string[] parameters)
    {
        _session = session;
        _command = session.Connection.CreateCommand();
        _command.CommandText = sql;
        foreach (string parameter in parameters)
        {
            _command.Add("@" + parameter, null);
        }
    }

    /// <summary>INSERT of one row of <paramref name="columns"/>; with <paramref name="more"/> behind it, such as <c>RETURNING id</c>.</summary>
    public static WriterCommand Insert(WriterSession session, string table, string more, params string[] columns) => new(
        session,
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "@" + column))}) {more}",
        columns);

    /// <summary>Runs it with the parameters' values in their order.</summary>
    public int Execute(params ReadOnlySpan<object?> values) => With(values).ExecuteNonQuery();

    /// <summary>Runs it for the number that it gives.</summary>
    public long Number(params ReadOnlySpan<object?> values) => Convert.ToInt64(With(values).ExecuteScalar()!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The first row that it gives, read by <paramref name="read"/>; default where there is none.</summary>
    public T? First<T>(Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using DbDataReader reader = With(values).ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    /// <summary>All rows that it gives, each read by <paramref name="read"/>.</summary>
    public List<T> All<T>(Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using DbDataReader reader = With(values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose() => _command.Dispose();

    private DbCommand With(ReadOnlySpan<object?> values)
    {
        _command.Transaction = _session.Transaction;
        for (int i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return _command;
    }
}
