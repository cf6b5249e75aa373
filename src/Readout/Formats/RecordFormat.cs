using System.Buffers;
using Readout.Records;

namespace Readout.Formats;

/// <summary>How much of a record is written.</summary>
public enum RecordScope
{
    /// <summary>Everything read from the page.</summary>
    Full,

    /// <summary>Source and article only, as <c>extract</c> writes them.</summary>
    Article,

    /// <summary>The article with the names of schema.org's NewsArticle, in the formats that are JSON; elsewhere as <see cref="Article"/>.</summary>
    SchemaOrg,
}

/// <summary>
/// A way to write records as bytes (UTF-8). Stateless and thread-safe: each record is formatted on its own, so workers format in parallel and
/// the output is start, then records or errors in input order with a separator between, then end.
/// </summary>
public abstract class RecordFormat
{
    /// <summary>The value of <c>--format</c>.</summary>
    public abstract string Name { get; }

    public abstract string MediaType { get; }

    /// <summary>True when the format shows only what is read in an article, so that nothing is left of it for <c>extract</c>.</summary>
    public virtual bool NeedsAnalysis => false;

    /// <summary>True when the format has no place for what is read in an article, so that it goes with <c>extract</c> alone.</summary>
    public virtual bool HoldsArticlesAlone => false;

    public virtual void WriteStart(IBufferWriter<byte> output)
    {
    }

    public abstract void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output);

    /// <summary>Stands in the place of a record that could not be read.</summary>
    public abstract void WriteError(InputError error, IBufferWriter<byte> output);

    public virtual void WriteSeparator(IBufferWriter<byte> output)
    {
    }

    public virtual void WriteEnd(IBufferWriter<byte> output)
    {
    }
}
