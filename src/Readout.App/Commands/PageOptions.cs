using System.CommandLine;
using System.CommandLine.Parsing;
using Readout.App.Running;
using Readout.Dates;
using Readout.Formats;
using Readout.Pages;

namespace Readout.App.Commands;

/// <summary>The arguments and options that read, extract and analyze share.</summary>
internal sealed class PageOptions
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files, folders (with all that is in them), globs, URLs, or - for standard input.",
    };

    private readonly Option<string?> _from = new("--from") { HelpName = "LIST", Description = "Also read the inputs that the file LIST names, one a line (- for standard input)." };

    private readonly Option<RecordFormat?> _format = new("--format", "-f")
    {
        HelpName = "FORMAT",
        CustomParser = OptionValues.Format,
        Description = $"How to write records: {OptionValues.FormatNames()}. Default: text on a terminal, else jsonl.",
    };

    private readonly Option<RecordScope?> _fields = new("--fields")
    {
        HelpName = "NAMES",
        CustomParser = OptionValues.Fields,
        Description = "Whose names the fields have: record (our own, the default) or schema (schema.org NewsArticle; with --format jsonl or json).",
    };

    private readonly Option<string?> _url = new("--url") { HelpName = "URL", Description = "The address that the page came from." };

    private readonly Option<PartialDate?> _published = new("--published")
    {
        HelpName = "DATE",
        CustomParser = OptionValues.Date,
        Description = "When the article was published: 2021-12-08, 2021-12, or 2021-12-08T19:12:00+02:00. Wins over what the page says.",
    };

    private readonly Option<string?> _language = new("--language")
    {
        HelpName = "CODE",
        CustomParser = OptionValues.Language,
        Description = "The language of the article (en, ru, uk). Wins over detection.",
    };

    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Write the records to FILE instead of standard output." };

    private readonly Option<int?> _jobs = new("--jobs", "-j")
    {
        HelpName = "N",
        CustomParser = OptionValues.Jobs,
        Description = "How many pages to work on at once. Default: the number of processor cores.",
    };

    private readonly Option<long?> _maxBytes = new("--max-bytes")
    {
        HelpName = "SIZE",
        CustomParser = OptionValues.Size,
        Description = "How large one page may be once it is unpacked, such as 500M or 2G. Default: 256M.",
    };

    private readonly FetchOptions _fetching = new();

    private readonly Reading _reading;
    private readonly RecordFormat? _onlyFormat;

    /// <summary>The options; without <c>--format</c> where there is only one.</summary>
    public PageOptions(Reading reading, RecordFormat? onlyFormat)
    {
        _reading = reading;
        _onlyFormat = onlyFormat;
        _format.CompletionSources.Add(_ => AllFormats.List.Select(format => format.Name));
    }

    public void AddTo(Command command)
    {
        command.Add(_inputs);
        if (_onlyFormat is null)
        {
            command.Add(_format);
        }

        if (_reading == Reading.Extract)
        {
            command.Add(_fields);
        }

        command.Add(_output);
        AddRest(command);
    }

    /// <summary>The inputs and how they are read, without what is said of the output.</summary>
    public void AddInputsTo(Command command)
    {
        command.Add(_inputs);
        AddRest(command);
    }

    private void AddRest(Command command)
    {
        foreach (Option option in (Option[])[_from, _url, _published, _language, _jobs, _maxBytes])
        {
            command.Add(option);
        }

        _fetching.AddTo(command);

        command.Validators.Add(Check);
    }

    public RunSettings Settings(ParseResult parsed)
    {
        string[] inputs = parsed.GetValue(_inputs) ?? [];
        string? from = parsed.GetValue(_from);
        string? output = parsed.GetValue(_output);
        return new RunSettings
        {
            Reading = _reading,
            Inputs = inputs.Length == 0 && from is null ? ["-"] : inputs,
            From = from,
            Scope = Scope(parsed),
            Format = _onlyFormat ?? parsed.GetValue(_format) ?? (Scope(parsed) == RecordScope.SchemaOrg ? AllFormats.Find("jsonl")! : DefaultFormat(output)),
            Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
            Output = output,
            Pages = Pages(parsed),
            Fetching = _fetching.Settings(parsed),
        };
    }

    private static RecordFormat DefaultFormat(string? output) =>
        (output is null && !Console.IsOutputRedirected ? AllFormats.Find("text") : null) ?? AllFormats.Find("jsonl")!;

    private RecordScope Scope(ParseResult parsed) =>
        _reading == Reading.Extract ? parsed.GetValue(_fields) ?? RecordScope.Article : RecordScope.Full;

    private PageReaderOptions Pages(ParseResult parsed) => new()
    {
        PlainTextIs = _reading == Reading.Analyze ? PlainTextIs.ArticleText : PlainTextIs.SavedText,
        Url = parsed.GetValue(_url),
        Published = parsed.GetValue(_published),
        Language = parsed.GetValue(_language),
        MaxBytes = parsed.GetValue(_maxBytes) ?? PageReaderOptions.Default.MaxBytes,
    };

    private void Check(CommandResult result)
    {
        string[] inputs = result.GetValue(_inputs) ?? [];
        string? from = result.GetValue(_from);
        if (inputs.Length == 0 && from is null && !Console.IsInputRedirected)
        {
            result.AddError("Nothing to read: name a file, a folder, a URL, or - for standard input.");
        }

        foreach (string input in inputs)
        {
            if (input.Length > 1 && input[0] == '-' && !File.Exists(input))
            {
                result.AddError($"There is no option '{input}'.");
            }
        }

        CheckFormat(result);
        if (result.GetValue(_output) is { } output && inputs.Any(input => IsSameFile(input, output)))
        {
            result.AddError($"--output: {output} is also an input.");
        }
    }

    // By the words of the command line: what they mean is not read before all is checked, and a wrong word has its own message.
    private void CheckFormat(CommandResult result)
    {
        RecordFormat? format = _onlyFormat ?? (Word(result, _format) is { } name ? AllFormats.Find(name) : null);
        if (format is { NeedsAnalysis: true } && _reading == Reading.Extract)
        {
            result.AddError($"--format {format.Name}: extract finds no meetings or commitments; use read.");
        }

        if (format is { HoldsArticlesAlone: true } && _reading != Reading.Extract)
        {
            result.AddError($"--format {format.Name}: it holds articles alone; use extract.");
        }

        if (Word(result, _fields) == "schema" && format is not (null or { Name: "jsonl" or "json" }))
        {
            result.AddError("--fields: schema goes with --format jsonl or json.");
        }
    }

    private static string? Word(CommandResult result, Option option) => result.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;

    private static bool IsSameFile(string input, string output) => File.Exists(input) && Path.GetFullPath(input) == Path.GetFullPath(output);
}
