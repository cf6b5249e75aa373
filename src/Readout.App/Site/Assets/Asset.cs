using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.App.Site.Access;

namespace Readout.App.Site.Assets;

/// <summary>A file that pages load. Its address holds a hash of its bytes, so browsers may keep it for good.</summary>
public sealed class Asset
{
    public static readonly Asset Style = new("site.css", "text/css; charset=utf-8");
    public static readonly Asset Script = new("site.js", "text/javascript; charset=utf-8");
    public static readonly Asset Icon = new("icon.svg", "image/svg+xml");

    private const int HashBytes = 6;

    private readonly byte[] _bytes;
    private readonly string _mediaType;

    private Asset(string file, string mediaType)
    {
        _bytes = SiteData.ReadBytes(file);
        _mediaType = mediaType;
        string hash = Convert.ToHexStringLower(SHA256.HashData(_bytes).AsSpan(0, HashBytes));
        Address = $"/assets/{hash}/{file}";
    }

    public string Address { get; }

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (Asset asset in (Asset[])[Style, Script, Icon])
        {
            app.MapGet(asset.Address, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(asset._bytes, asset._mediaType);
            }).ForEverybody();
        }
    }
}
