using Microsoft.AspNetCore.Http;

namespace Readout.App.Site.Reading;

/// <summary>Who looks: whoever runs the site sees all of it, the public sees what <see cref="PublicCap"/> allows.</summary>
public enum ViewerKind
{
    Public = 1,
    Owner,
}

/// <summary>The one who looks at a page, a feed or an answer.</summary>
public sealed record Viewer(ViewerKind Kind)
{
    public static readonly Viewer Public = new(ViewerKind.Public);
    public static readonly Viewer Owner = new(ViewerKind.Owner);

    private static readonly object Key = new();

    public bool IsOwner => Kind == ViewerKind.Owner;

    /// <summary>The viewer that the access rules found out for this request; the public where they found out nothing.</summary>
    public static Viewer Of(HttpContext context) => context.Items.TryGetValue(Key, out object? viewer) ? (Viewer)viewer! : Public;

    public void Set(HttpContext context) => context.Items[Key] = this;
}
