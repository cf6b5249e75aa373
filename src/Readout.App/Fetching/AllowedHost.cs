using System.Globalization;

namespace Readout.App.Fetching;

/// <summary>A host that may be connected to although its address is not public: <c>HOST</c> or <c>HOST:PORT</c>, an IPv6 address in brackets.</summary>
internal sealed record AllowedHost(string Host, int? Port)
{
    /// <summary>Null when the text is no host.</summary>
    public static AllowedHost? Parse(string text)
    {
        int colon = text.LastIndexOf(':');
        bool hasPort = colon > 0 && !text.EndsWith(']') && text.IndexOf(':') is var first && (first == colon || text[0] == '[');
        string host = hasPort ? text[..colon] : text;
        int? port = hasPort && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 65536 ? number : null;
        bool isHost = Uri.CheckHostName(host) != UriHostNameType.Unknown && (port is not null || !hasPort);
        return isHost ? new AllowedHost(host.Trim('[', ']').ToLowerInvariant(), port) : null;
    }

    public bool Covers(string host, int port) =>
        host.Trim('[', ']').Equals(Host, StringComparison.OrdinalIgnoreCase) && (Port is null || Port == port);
}
