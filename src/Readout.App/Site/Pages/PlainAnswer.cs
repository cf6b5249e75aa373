using System.Text;

namespace Readout.App.Site.Pages;

/// <summary>A line of words where programs ask for what is not there.</summary>
internal static class PlainAnswer
{
    public static StoredAnswer Of(string line, int status) => new(Encoding.UTF8.GetBytes(line + "\n"), "text/plain; charset=utf-8", status, IsIndexed: false);
}
