using System.Reflection;
using System.Runtime.CompilerServices;
using Readout.Records;

namespace Readout.Tests.Conventions;

/// <summary>What a reader of a record holds can never change, and the library keeps nothing between two pages.</summary>
public sealed class TypeTests
{
    private static readonly Type[] Types = [.. typeof(RecordReader).Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<', StringComparison.Ordinal))];

    [Fact]
    public void Public_types_are_sealed_static_or_made_to_be_derived_from() =>
        Assert.Empty(Types.Where(type => type is { IsPublic: true, IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));

    [Fact]
    public void Public_properties_are_set_once_at_most() => Assert.Empty(Types.Where(type => type.IsPublic)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void Public_properties_give_no_collection_that_can_be_changed() => Assert.Empty(Types.Where(type => type.IsPublic)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(property => property.PropertyType.IsArray || (property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition().Name is "List`1" or "IList`1" or "Dictionary`2" or "HashSet`1"))
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void Public_fields_are_constant() => Assert.Empty(Types.Where(type => type is { IsPublic: true, IsEnum: false })
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(field => !field.IsLiteral && !field.IsInitOnly)
        .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void Static_fields_are_set_once() => Assert.Empty(Types
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(field => !field.IsLiteral && !field.IsInitOnly && !field.Name.Contains('<', StringComparison.Ordinal))
        .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void Public_methods_take_no_flags() => Assert.Empty(Types.Where(type => type.IsPublic)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType == method.DeclaringType)
        .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(bool)))
        .Select(method => $"{method.DeclaringType!.Name}.{method.Name}"));
}
