using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Readout.App.Site.Pages;

namespace Readout.App.Site.Api;

/// <summary>What is wrong with a request, as <see href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</see> tells it.</summary>
/// <param name="Kind">Kebab-case and stable: <c>bad-query</c>; the end of the problem's type. Null where the status says it all.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">The same words for every problem of the kind.</param>
/// <param name="Detail">What is wrong here, in words for whoever sent it.</param>
internal sealed record Problem(string? Kind, int Status, string Title, string? Detail)
{
    public const string MediaType = "application/problem+json";
    private const string Types = "urn:problem:readout:";

    /// <summary>The value that is wrong, by its name in the address.</summary>
    public string? Parameter { get; init; }

    /// <summary>Where in the value, in UTF-16 indices.</summary>
    public int? Position { get; init; }

    public static Problem OfStatus(int status) => new(null, status, ReasonPhrases.GetReasonPhrase(status), null);

    public static Problem BadParameter(string parameter, string detail) => new("bad-parameter", StatusCodes.Status400BadRequest, "A value is not understood", detail) { Parameter = parameter };

    public static Problem BadQuery(string detail, int position) =>
        new("bad-query", StatusCodes.Status400BadRequest, "The query is not understood", detail) { Parameter = "q", Position = position };

    public static Problem TooCostly(string parameter, string detail) => new("too-costly", StatusCodes.Status400BadRequest, "The request asks for too much at once", detail) { Parameter = parameter };

    public static Problem NotFound(string detail) => new("not-found", StatusCodes.Status404NotFound, "There is no such thing", detail);

    public StoredAnswer ToAnswer() => ApiJson.Answer(Write, MediaType, Status);

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("type", Kind is null ? "about:blank" : Types + Kind);
        json.WriteString("title", Title);
        json.WriteNumber("status", Status);
        WriteKnown(json, "detail", Detail);
        WriteKnown(json, "parameter", Parameter);
        if (Position is { } position)
        {
            json.WriteNumber("position", position);
        }
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
