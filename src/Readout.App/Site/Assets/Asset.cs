using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.App.Site.Access;
using Readout.Formats.Html;

namespace Readout.App.Site.Assets;

/// <summary>A file that pages load. Its address holds a hash of its bytes, so browsers may keep it for good.</summary>
public sealed class Asset
{
    /// <summary>The style of records, which articles are shown in, with that of the site on top.</summary>
    public static readonly Asset Style = new("site.css", "text/css; charset=utf-8", [.. Encoding.UTF8.GetBytes(RecordHtml.Style), .. SiteData.ReadBytes("site.css")]);
    public static readonly Asset Script = new("site.js", "text/javascript; charset=utf-8", [.. Lines("site.js"), .. Lines("place.js")]);
    public static readonly Asset Icon = new("icon.svg", "image/svg+xml", SiteData.ReadBytes("icon.svg"));

    private const int HashBytes = 6;

    private readonly byte[] _bytes;
    private readonly string _mediaType;

    private Asset(string file, string mediaType, byte[] bytes)
    {
        _bytes = bytes;
        _mediaType = mediaType;
        string hash = Convert.ToHexStringLower(SHA256.HashData(_bytes).AsSpan(0, HashBytes));
        Address = $"/assets/{hash}/{file}";
    }

    public string Address { get; }

    // Its lines without what stands before them: a visitor loads no indentation.
    private static byte[] Lines(string file) => System.Text.Encoding.UTF8.GetBytes(string.Join('\n', SiteData.ReadText(file).Split('\n').Select(static line => line.TrimStart(' '))));

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
