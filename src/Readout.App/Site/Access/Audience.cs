using Microsoft.AspNetCore.Builder;

namespace Readout.App.Site.Access;

/// <summary>Whom a route answers.</summary>
public enum AudienceKind
{
    /// <summary>Whoever runs the site: what writes, drafts, sources, full texts.</summary>
    Owner = 1,

    /// <summary>The public as well where the site is public: what is shown passes through <see cref="Reading.PublicText"/>.</summary>
    Readers,

    /// <summary>Anybody, signed in or not: health, what pages load, signing in.</summary>
    Everybody,
}

/// <summary>
/// What a route says of itself. A route that says nothing answers the owner alone. GET, HEAD and OPTIONS read; other methods write, unless <paramref name="OnlyReads"/>.
/// </summary>
internal sealed record Audience(AudienceKind Kind, bool OnlyReads = false)
{
    public static readonly Audience Default = new(AudienceKind.Owner);
}

/// <summary>Says of routes whom they answer.</summary>
internal static class AudienceConventions
{
    public static T ForOwner<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new Audience(AudienceKind.Owner));

    public static T ForReaders<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new Audience(AudienceKind.Readers));

    /// <summary>For a route that reads whatever its method: what is asked for stands in the body of a POST.</summary>
    public static T ForOwnerByPost<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new Audience(AudienceKind.Owner, OnlyReads: true));

    public static T ForEverybody<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new Audience(AudienceKind.Everybody, OnlyReads: true));
}
