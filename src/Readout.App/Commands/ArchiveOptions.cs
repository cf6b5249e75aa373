using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Readout.App.Commands;

/// <summary>The options that commands over an archive share. Each command has its own set.</summary>
internal sealed class ArchiveOptions
{
    private const string DefaultArchive = "readout.db";

    private readonly Option<string?> _archive = new("--archive", "-a")
    {
        HelpName = "ARCHIVE",
        Description = "The archive: a SQLite file, or postgres://user@host/name. Default: the environment variable READOUT_ARCHIVE, else readout.db.",
    };

    private readonly Option<string?> _format = new("--format", "-f") { HelpName = "FORMAT" };

    /// <summary>An option <c>--format</c> with these names, the first of them the default.</summary>
    public ArchiveOptions(params string[] formats)
    {
        Formats = formats;
        _format.Description = $"How to write: {string.Join(", ", formats)}. Default: {formats.FirstOrDefault()}.";
        _format.CompletionSources.Add(_ => formats);
        _format.Validators.Add(CheckFormat);
    }

    private string[] Formats { get; }

    public void AddTo(Command command)
    {
        command.Add(_archive);
        if (Formats.Length > 0)
        {
            command.Add(_format);
        }
    }

    public string Archive(ParseResult parsed) =>
        parsed.GetValue(_archive) ?? (Environment.GetEnvironmentVariable("READOUT_ARCHIVE") is { Length: > 0 } named ? named : DefaultArchive);

    public string Format(ParseResult parsed) => parsed.GetValue(_format) ?? Formats[0];

    /// <summary>An option for a number of days, 0 or more.</summary>
    public static Option<int?> Days(string name, string description) => new(name)
    {
        HelpName = "DAYS",
        Description = description,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days <= 100_000)
            {
                return days;
            }

            result.AddError($"{name}: '{text}' is no number of days.");
            return null;
        },
    };

    private void CheckFormat(OptionResult result)
    {
        string name = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (!Formats.Contains(name, StringComparer.Ordinal))
        {
            result.AddError($"--format: there is no format '{name}' here. Formats: {string.Join(", ", Formats)}.");
        }
    }
}
