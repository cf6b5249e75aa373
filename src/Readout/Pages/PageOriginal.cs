namespace Readout.Pages;

/// <summary>Unpacked bytes that one page was read from, and the <c>Content-Type</c> that they came with, if any. Immutable.</summary>
public sealed record PageOriginal(ReadOnlyMemory<byte> Bytes, string? ContentType);
