// What the headers of the made-up module say.
#include <string>

#include "catch.hpp"
#include "resources/class_plan.hpp"
#include "resources/class_renderer.hpp"
#include "resources/output.hpp"
#include "resources/parser.hpp"

using namespace cdk::spec_gen;

namespace {

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string cage = read_file(std::string(ZOO_MADE) + "/cdk/zoo/cfn_cage.hpp");
const std::string resource = read_file(std::string(ZOO_MADE) + "/cdk/zoo/cfn_resource.hpp");

std::string header_of(const std::string& data) {
  const Spec spec = parse("data.txt", data);
  return render_class(plan_class(number(spec).front()));
}

}  // namespace

TEST_CASE("a whole header") {
  CHECK(header_of("module zoo AWS::Zoo\nresource Lamp ref=Id\n .Id string\n Bulb Bulb replaces\n Watts integer(40,60) "
                  "required\ntype Bulb\n Colour string\n") == R"(// Made from spec/resources.txt by cdk-spec-gen.
#pragma once

#include <cdk/cfn_resource.hpp>
#include <cdk/zoo/cfn_lamp_types.hpp>
#include <cdk/input.hpp>
#include <cdk/spec.hpp>

namespace cdk::zoo {

/// Bulb of AWS::Zoo::Lamp.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-zoo-lamp-bulb.html
struct CfnLampTypes::BulbProperty {
  /// Colour: string, optional. Updated in place.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-zoo-lamp-bulb.html#cfn-zoo-lamp-bulb-colour
  Input<std::string> colour{};
};

inline Value to_value(const CfnLampTypes::BulbProperty& value) { return spec::render(spec::StructId{1}, {&value.colour}); }

/// Properties of AWS::Zoo::Lamp.
struct CfnLampProps {
  /// Watts: integer, required. One of 40, 60. Updated in place.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-zoo-lamp.html#cfn-zoo-lamp-watts
  Required<std::int64_t> watts;
  /// Bulb: Bulb, optional. A change replaces the resource.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-zoo-lamp.html#cfn-zoo-lamp-bulb
  Input<CfnLampTypes::BulbProperty> bulb{};
};

/// AWS::Zoo::Lamp. Ref gives Id.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-zoo-lamp.html
class CfnLamp : public cdk::CfnResource, public CfnLampTypes, public CfnLampProps {
 public:
  using Props = CfnLampProps;
  static constexpr const char* CFN_RESOURCE_TYPE_NAME = "AWS::Zoo::Lamp";

  CfnLamp(const cdk::Scope& scope, const Props& props)
      : cdk::CfnResource(scope, spec::ResourceType{0}), CfnLampProps(props) {}

  /// Id: string.
  Input<std::string> attr_id() const { return get_att("Id"); }

 protected:
  Value properties() const override { return spec::render(spec::StructId{0}, {&bulb, &watts}); }
};

}  // namespace cdk::zoo
)");
}

TEST_CASE("doc comments tell what the data knows") {
  CHECK(holds(cage, "/// AWS::Zoo::Cage. Ref gives CageName. Holds data.\n"));
  CHECK(holds(cage, "/// Kind: string, optional. One of cat, big cat, dog. Updated in place.\n"));
  CHECK(holds(cage, "/// Door: Door, optional. A change may replace the resource.\n"));
  CHECK(holds(cage, "/// Height: number, optional. Updated in place. Default: 3.\n"));
  CHECK(holds(cage, "/// Namespace: string, optional. Updated in place. Deprecated by AWS.\n"));
  CHECK(holds(cage, "/// Window: boolean, optional. Updated in place. CloudFormation ignores it.\n"));
  CHECK(holds(cage, "/// Keepers: map of Keeper, optional."));
  SECTION("long ones are broken") {
    std::string values;
    for (int i = 100; i < 160; ++i) values += (values.empty() ? "" : ",") + std::to_string(i);
    const std::string header = header_of("module m AWS::M\nresource R\n P integer(" + values + ")\n");
    CHECK(holds(header, ", 115,\n  /// 116, "));
  }
  SECTION("pages of services that stand elsewhere") {
    CHECK(holds(header_of("module alexa_ask Alexa::ASK\nresource Skill\n P string\n"),
                "/TemplateReference/alexa-resource-ask-skill.html#cfn-ask-skill-p\n"));
    CHECK(holds(header_of("module sam AWS::Serverless\nresource Api\n P string\n"),
                "/developerguide/sam-resource-api.html#sam-api-p\n"));
  }
}

TEST_CASE("required members stand first, then the alphabet; the template has CDK's order") {
  CHECK(cage.find("Required<std::string> cage_name;") < cage.find("Input<List<std::string>> animal_arns{};"));
  CHECK(holds(cage,
              "{&animal_arns, &cage_name, &climate, &door, &height, &keepers, &kind, &namespace_, &properties_, "
              "&tags, &weight}"));
}

TEST_CASE("tags are never required, since aspects bring them") {
  CHECK(holds(cage, "Input<List<cdk::CfnTag>> tags{};"));
  CHECK(holds(cage, "#include <cdk/cfn_tag.hpp>\n"));
  CHECK_FALSE(holds(resource, "cfn_tag.hpp"));
}

TEST_CASE("the names of nested types stand in a header of their own") {
  const Spec spec = parse("data.txt", "module zoo AWS::Zoo\nresource Lamp\n Bulb Bulb\ntype Bulb\n Colour string\n");
  CHECK(render_types(plan_class(number(spec).front())) == R"(// Made from spec/resources.txt by cdk-spec-gen.
#pragma once

namespace cdk {
class Value;
}

namespace cdk::zoo {

/// The names of the nested types of AWS::Zoo::Lamp, which <cdk/zoo/cfn_lamp.hpp> defines.
struct CfnLampTypes {
  struct BulbProperty;
  friend Value to_value(const BulbProperty&);
};

}  // namespace cdk::zoo
)");
}

TEST_CASE("a class without required properties needs no props; one with a transform names it") {
  CHECK(holds(resource, "explicit CfnResource(const cdk::Scope& scope, const Props& props = {})"));
  CHECK(holds(resource, "REQUIRED_TRANSFORM = \"Zoo-2026\";"));
  CHECK_FALSE(holds(cage, "REQUIRED_TRANSFORM"));
}

TEST_CASE("attributes are functions") {
  CHECK(holds(cage,
              "  /// Door.KeyId: string.\n"
              "  Input<std::string> attr_door_key_id() const { return get_att(\"Door.KeyId\"); }\n"));
}
