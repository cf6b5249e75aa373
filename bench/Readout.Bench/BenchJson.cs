using System.Text.Json.Serialization;
using Readout.Bench.Quality;
using Readout.Bench.Quality.Renaming;
using Readout.Bench.Speed;

namespace Readout.Bench;

/// <summary>What is read and written as JSON, with code made at build time, so that the benchmark can be compiled ahead of time like the program.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(SortedDictionary<string, double>))]
[JsonSerializable(typeof(Dictionary<string, double?>))]
[JsonSerializable(typeof(Replacements))]
[JsonSerializable(typeof(SpeedRun))]
internal sealed partial class BenchJson : JsonSerializerContext;

/// <summary>A line of JSON, on one line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnalysisLine))]
internal sealed partial class LineJson : JsonSerializerContext;

/// <summary>A page as a line of JSON.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class MadeJson : JsonSerializerContext;
