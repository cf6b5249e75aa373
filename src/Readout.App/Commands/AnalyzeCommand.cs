using System.CommandLine;
using Readout.App.Running;

namespace Readout.App.Commands;

internal static class AnalyzeCommand
{
    public const string Examples =
        """
        readout analyze article.txt --language uk               clean text, spans point into exactly that
        readout analyze texts.jsonl > records.jsonl             lines with source, text, published, language
        readout extract pages/ | readout analyze - -o out.jsonl articles that were extracted before
        """;

    public static Command Create() => PageCommand.Create(
        "analyze",
        "Analyze clean article text, taken verbatim: spans point into exactly the text that was given.",
        Reading.Analyze);
}
