using System.Text.Json;
using System.Text.RegularExpressions;

namespace Readout.Tests.Records;

/// <summary>The part of JSON Schema 2020-12 that the record's schema uses. A keyword that it does not know fails, so that the schema cannot outgrow it in silence.</summary>
internal sealed class JsonSchemaValidator(string schema)
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal) { "$schema", "$id", "$defs", "components", "title", "description", "default", "format" };

    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>What is amiss, one line each with the path to it; empty when the value is valid.</summary>
    public IReadOnlyList<string> Validate(JsonElement value)
    {
        var errors = new List<string>();
        Check(_root, value, "$", errors);
        return errors;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (Complaint(schema, keyword, value, path, errors) is { } complaint)
            {
                errors.Add($"{path}: {complaint}");
            }
        }
    }

    private string? Complaint(JsonElement schema, JsonProperty keyword, JsonElement value, string path, List<string> errors)
    {
        JsonElement wanted = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                Check(Resolve(wanted.GetString()!), value, path, errors);
                return null;
            case "properties":
                CheckMembers(schema, value, path, errors);
                return null;
            case "additionalProperties":
                // always stands beside "properties", which sees to it
                return null;
            case "items":
                CheckItems(wanted, value, path, errors);
                return null;
            default:
                return Annotations.Contains(keyword.Name) ? null : Assertion(keyword.Name, wanted, value);
        }
    }

    private string? Assertion(string keyword, JsonElement wanted, JsonElement value) => keyword switch
    {
        "type" => IsOfType(wanted, value) ? null : $"is {value.ValueKind}, not {wanted}",
        "const" => JsonElement.DeepEquals(wanted, value) ? null : $"is not {wanted}",
        "enum" => wanted.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? null : $"{value} is none of {wanted}",
        "anyOf" => wanted.EnumerateArray().Any(one => Fits(one, value)) ? null : "fits none of the alternatives",
        "required" => value.ValueKind != JsonValueKind.Object ? null : Missing(wanted, value),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= wanted.GetInt32() ? null : "is too short",
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, wanted.GetString()!, RegexOptions.NonBacktracking) ? null : $"'{value}' does not match {wanted}",
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= wanted.GetInt32() ? null : "has too few items",
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= wanted.GetDouble() ? null : $"{value} is less than {wanted}",
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= wanted.GetDouble() ? null : $"{value} is more than {wanted}",
        _ => throw new NotSupportedException($"The validator does not know the keyword '{keyword}'."),
    };

    private bool Fits(JsonElement schema, JsonElement value)
    {
        var errors = new List<string>();
        Check(schema, value, "", errors);
        return errors.Count == 0;
    }

    private void CheckMembers(JsonElement schema, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        bool open = !schema.TryGetProperty("additionalProperties", out JsonElement additional) || additional.ValueKind != JsonValueKind.False;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.Name, out JsonElement known))
            {
                Check(known, member.Value, $"{path}.{member.Name}", errors);
            }
            else if (!open)
            {
                errors.Add($"{path}: '{member.Name}' is not in the schema");
            }
        }
    }

    private void CheckItems(JsonElement items, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            Check(items, item, $"{path}[{index++}]", errors);
        }
    }

    private JsonElement Resolve(string reference)
    {
        JsonElement at = _root;
        foreach (string step in reference.Split('/').Skip(1))
        {
            at = at.GetProperty(step);
        }

        return at;
    }

    private static string? Missing(JsonElement wanted, JsonElement value)
    {
        string[] missing = [.. wanted.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _))];
        return missing.Length == 0 ? null : "lacks " + string.Join(", ", missing);
    }

    private static bool IsOfType(JsonElement wanted, JsonElement value) => wanted.ValueKind == JsonValueKind.Array
        ? wanted.EnumerateArray().Any(one => IsOfType(one, value))
        : wanted.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => false,
        };
}
