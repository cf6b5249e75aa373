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
        Description = "A file, a folder, a glob, a URL, or - for standard input.",
    };

    private readonly Option<string?> _from = new("--from") { HelpName = "LIST", Description = "Read the inputs that the file LIST names, one a line." };

    private readonly Option<RecordFormat?> _format = new("--format")
    {
        HelpName = "FORMAT",
        CustomParser = ParseFormat,
        Description = $"How to write records: {FormatNames()}. Default: text on a terminal, else jsonl.",
    };

    private readonly Option<string?> _url = new("--url") { HelpName = "URL", Description = "The address that the page came from." };

    private readonly Option<PartialDate?> _published = new("--published")
    {
        HelpName = "DATE",
        CustomParser = ParseDate,
        Description = "When the article was published, ISO 8601, in whole or in part: 2021-12-08, 2021-12, 2021-12-08T19:12:00+02:00.",
    };

    private readonly Option<string?> _language = new("--language")
    {
        HelpName = "CODE",
        CustomParser = ParseLanguage,
        Description = "The language of the article (en, ru, uk); wins over detection.",
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Description = "How many pages to work on at once.",
    };

    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Write the records to FILE instead of standard output." };

    public void AddTo(Command command)
    {
        command.Add(_inputs);
        command.Add(_from);
        command.Add(_format);
        command.Add(_url);
        command.Add(_published);
        command.Add(_language);
        command.Add(_jobs);
        command.Add(_output);
    }

    public RunSettings Settings(ParseResult parsed, Reading reading) => new()
    {
        Reading = reading,
        Inputs = parsed.GetValue(_inputs) ?? [],
        From = parsed.GetValue(_from),
        Format = parsed.GetValue(_format) ?? DefaultFormat(parsed.GetValue(_output)),
        Jobs = parsed.GetValue(_jobs),
        Output = parsed.GetValue(_output),
        Pages = new PageReaderOptions
        {
            PlainTextIs = reading == Reading.Analyze ? PlainTextIs.ArticleText : PlainTextIs.SavedText,
            Url = parsed.GetValue(_url),
            Published = parsed.GetValue(_published),
            Language = parsed.GetValue(_language),
        },
    };

    private static RecordFormat DefaultFormat(string? output) =>
        (output is null && !Console.IsOutputRedirected ? AllFormats.Find("text") : null) ?? AllFormats.Find("jsonl")!;

    private static string FormatNames() => string.Join(", ", AllFormats.List.Select(format => format.Name));

    private static RecordFormat? ParseFormat(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        RecordFormat? format = AllFormats.Find(name);
        if (format is null)
        {
            result.AddError($"--format: there is no format '{name}'. Formats: {FormatNames()}.");
        }

        return format;
    }

    private static PartialDate? ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!IsoDate.TryParse(text, out PartialDate? date))
        {
            result.AddError($"--published: '{text}' is no ISO 8601 date. Write 2021-12-08, 2021-12 or 2021-12-08T19:12:00+02:00.");
        }

        return date;
    }

    private static string? ParseLanguage(ArgumentResult result)
    {
        string code = result.Tokens[0].Value;
        if (code.Length is < 2 or > 3 || code.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            result.AddError($"--language: '{code}' is no language code. Write two or three small letters: en, ru, uk.");
        }

        return code;
    }
}
