namespace Readout.App.Inputs;

/// <summary>One thing to read, with the name that its record will carry as <c>source</c>.</summary>
internal abstract record Input(string Source);

internal sealed record FileInput(string Source, string Path) : Input(Source);

internal sealed record StandardInput() : Input("-");

internal sealed record UrlInput(string Source, Uri Url) : Input(Source);

/// <summary>An input that cannot be read, known before it is opened.</summary>
internal sealed record BadInput(string Source, string Code, string Message) : Input(Source);
