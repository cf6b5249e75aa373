using System.Collections.Frozen;
using System.Text.Json;

namespace Readout.Formats.Json;

/// <summary>The names of the contract for the members of our enumerations: <c>WorkingGroup</c> is <c>working-group</c>, <c>JsonLd</c> is <c>json-ld</c>.</summary>
public static class JsonNames
{
    /// <summary>The name of a member.</summary>
    public static JsonEncodedText Of<T>(T value)
        where T : struct, Enum => Table<T>.Names[value];

    /// <summary>The member of that name, null where there is none.</summary>
    public static T? Parse<T>(string name)
        where T : struct, Enum => Table<T>.Values.TryGetValue(name, out T value) ? value : null;

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, JsonEncodedText> Names =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())));

        public static readonly FrozenDictionary<string, T> Values = Names.ToFrozenDictionary(pair => pair.Value.Value, pair => pair.Key);
    }
}
