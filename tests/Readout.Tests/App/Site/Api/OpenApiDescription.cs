using System.Text.Json;
using Readout.Tests.Records;

namespace Readout.Tests.App.Site.Api;

/// <summary>An answer that the description of the API promises.</summary>
internal sealed record PromisedAnswer(string Path, int Status, string? MediaType, JsonElement? Schema);

/// <summary>The description of the API as a site serves it.</summary>
internal sealed class OpenApiDescription
{
    private readonly JsonElement _root;

    public OpenApiDescription(string json) => _root = JsonDocument.Parse(json).RootElement;

    public string Version => _root.GetProperty("openapi").GetString()!;

    public IEnumerable<string> Paths => _root.GetProperty("paths").EnumerateObject().Select(path => path.Name);

    public IEnumerable<PromisedAnswer> Answers => _root.GetProperty("paths").EnumerateObject()
        .SelectMany(path => path.Value.GetProperty("get").GetProperty("responses").EnumerateObject().Select(answer => Answer(path.Name, answer)));

    /// <summary>The values that may stand in the query of a path.</summary>
    public IEnumerable<string> QueryNames(string path) => _root.GetProperty("paths").GetProperty(path).GetProperty("get").TryGetProperty("parameters", out JsonElement parameters)
        ? parameters.EnumerateArray().Select(Resolve).Where(parameter => parameter.GetProperty("in").GetString() == "query").Select(parameter => parameter.GetProperty("name").GetString()!)
        : [];

    /// <summary>What of a value does not fit a schema of the description.</summary>
    public IReadOnlyList<string> Validate(JsonElement schema, JsonElement value)
    {
        string whole = $$"""{"components":{{_root.GetProperty("components").GetRawText()}},{{schema.GetRawText().TrimStart()[1..]}}""";
        return new JsonSchemaValidator(whole).Validate(value);
    }

    /// <summary>Every reference in the description.</summary>
    public IEnumerable<string> References() => ReferencesIn(_root);

    public bool Has(string reference) => reference.StartsWith("#/", StringComparison.Ordinal) && Find(reference) is not null;

    private PromisedAnswer Answer(string path, JsonProperty answer)
    {
        JsonElement resolved = Resolve(answer.Value);
        JsonProperty? content = resolved.TryGetProperty("content", out JsonElement contents) ? contents.EnumerateObject().Single() : null;
        return new PromisedAnswer(path, int.Parse(answer.Name, System.Globalization.CultureInfo.InvariantCulture), content?.Name, content?.Value.GetProperty("schema"));
    }

    private JsonElement Resolve(JsonElement element) => element.TryGetProperty("$ref", out JsonElement reference) ? Find(reference.GetString()!)!.Value : element;

    private JsonElement? Find(string reference)
    {
        JsonElement at = _root;
        foreach (string step in reference.Split('/').Skip(1))
        {
            if (!at.TryGetProperty(step, out at))
            {
                return null;
            }
        }

        return at;
    }

    private static IEnumerable<string> ReferencesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : ReferencesIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ReferencesIn),
        _ => [],
    };
}
