namespace Readout.Pages.Charsets;

/// <summary>Bytes read as text, without byte order mark; <see cref="Warning"/> says what was lost.</summary>
internal sealed record DecodedText(string Text, string? Warning);
