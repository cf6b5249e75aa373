using Readout.App.Fetching;
using Readout.App.Running;
using Readout.Pages;

namespace Readout.App.Inputs;

/// <summary>The pages of a run's inputs, one by one in the order of the inputs. What goes wrong with an input is a result in its place.</summary>
internal sealed class InputPages(RunSettings settings, IEnumerable<Input> inputs, PageFetcher fetcher)
{
    private int _inputsDone;

    /// <summary>How many inputs were read to their end.</summary>
    public int InputsDone => Volatile.Read(ref _inputsDone);

    public IEnumerable<PageResult> Read()
    {
        foreach (Input input in inputs)
        {
            using IEnumerator<PageResult> pages = Open(input).GetEnumerator();
            while (Next(pages, input) is { } result)
            {
                yield return result;
                if (result.Error is { Code: ReadFault })
                {
                    break;
                }
            }

            Interlocked.Increment(ref _inputsDone);
        }
    }

    private const string ReadFault = "io-error";

    private static PageResult? Next(IEnumerator<PageResult> pages, Input input)
    {
        try
        {
            return pages.MoveNext() ? pages.Current : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Error(input, "not-found", "there is no such file");
        }
        catch (UnauthorizedAccessException)
        {
            return Error(input, "no-permission", "may not be read: permission denied");
        }
        catch (IOException exception)
        {
            return Error(input, ReadFault, $"cannot be read: {exception.Message}");
        }
    }

    private static PageResult Error(Input input, string code, string message) => PageResult.Of(new UnreadablePage(input.Source, code, message));

    private IEnumerable<PageResult> Open(Input input) => input switch
    {
        FileInput file => ReadStream(() => File.OpenRead(file.Path), input.Source),
        StandardInput => ReadStream(Console.OpenStandardInput, input.Source),
        UrlInput url => fetcher.Fetch(url.Url, input.Source, settings.Pages),
        BadInput bad => [Error(input, bad.Code, bad.Message)],
        _ => throw new NotSupportedException(input.GetType().Name),
    };

    private IEnumerable<PageResult> ReadStream(Func<Stream> open, string source)
    {
        using Stream stream = open();
        foreach (PageResult page in PageReader.Read(stream, source, settings.Pages))
        {
            yield return page;
        }
    }
}
