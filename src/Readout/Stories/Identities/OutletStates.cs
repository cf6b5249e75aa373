namespace Readout.Stories.Identities;

/// <summary>The state whose country code an outlet's address ends in. Stateless and thread-safe.</summary>
internal static class OutletStates
{
    // Country codes that are sold to everybody say nothing.
    private static readonly string[] Generic = ["IO", "ME", "TV", "CO", "FM", "AI", "EU", "SU", "LY", "TO", "WS", "CC", "GG"];

    /// <summary>A ministry that Ukrainian names without a state is Ukraine's; other languages are written in many states.</summary>
    public static string? Of(string? url, string language)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Host.LastIndexOf('.') is var dot and > 0 && address.Host.Length - dot == 3)
        {
            string code = address.Host[(dot + 1)..].ToUpperInvariant();
            if (char.IsAsciiLetter(code[0]) && char.IsAsciiLetter(code[1]) && !Generic.Contains(code, StringComparer.Ordinal))
            {
                return code == "UK" ? "GB" : code;
            }
        }

        return language == "uk" ? "UA" : null;
    }
}
