namespace Readout.App.Site.Pages;

/// <summary>Addresses to go back to, which a link may have tampered with.</summary>
internal static class LocalAddress
{
    /// <summary>The address where it is a path of this site and nothing else; else <paramref name="other"/>.</summary>
    public static string Or(string? address, string other) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl) ? address : other;
}
