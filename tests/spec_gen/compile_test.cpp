// The made-up module's headers compile, and their types are what they should be.
#include <cdk/zoo/cfn.hpp>
#include <string>
#include <type_traits>

#include "catch.hpp"

using namespace cdk;

TEST_CASE("types of members") {
  using zoo::CfnCage;
  STATIC_REQUIRE(std::is_same_v<decltype(CfnCage::cage_name), Required<std::string>>);
  STATIC_REQUIRE(std::is_same_v<decltype(CfnCage::door), Input<CfnCage::DoorProperty>>);
  STATIC_REQUIRE(std::is_same_v<decltype(CfnCage::keepers), Input<Map<CfnCage::KeeperProperty>>>);
  STATIC_REQUIRE(std::is_same_v<decltype(CfnCage::BarProperty::bars), Input<List<CfnCage::BarProperty>>>);
  STATIC_REQUIRE(std::is_same_v<decltype(CfnCage::KeeperProperty::default_), Input<std::int64_t>>);
  STATIC_REQUIRE(
      std::is_same_v<decltype(zoo::CfnResource::either), Input<AnyOf<zoo::CfnResource::CatProperty, std::string>>>);
}

TEST_CASE("what can be made of what") {
  STATIC_REQUIRE(std::is_aggregate_v<zoo::CfnCageProps>);
  STATIC_REQUIRE_FALSE(std::is_default_constructible_v<zoo::CfnCageProps>);
  STATIC_REQUIRE(std::is_default_constructible_v<zoo::CfnResourceProps>);
  STATIC_REQUIRE(std::is_base_of_v<CfnResource, zoo::CfnResource>);
  STATIC_REQUIRE(std::is_constructible_v<zoo::CfnCage, const Scope&, zoo::CfnCageProps>);
  STATIC_REQUIRE_FALSE(std::is_constructible_v<zoo::CfnCage, const Scope&>);
  STATIC_REQUIRE(std::is_constructible_v<zoo::CfnResource, const Scope&>);
}
