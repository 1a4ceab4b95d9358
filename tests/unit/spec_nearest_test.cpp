#include "spec/nearest.hpp"

#include "catch.hpp"

using cdk::spec::distance;
using cdk::spec::is_near;

TEST_CASE("the distance of two names counts the letters to change, and no difference of case") {
  CHECK(distance("", "") == 0);
  CHECK(distance("DesiredCount", "desiredcount") == 0);
  CHECK(distance("DesiredCout", "DesiredCount") == 1);
  CHECK(distance("DesiredCounts", "DesiredCount") == 1);
  CHECK(distance("DesiredXount", "DesiredCount") == 1);
  CHECK(distance("DesirdeCount", "DesiredCount") == 1);
  CHECK(distance("", "abc") == 3);
  CHECK(distance("abc", "") == 3);
  CHECK(distance("kitten", "sitting") == 3);
}

TEST_CASE("a name is near to another when no more than a third of its letters differ") {
  CHECK(is_near("DesiredCout", "DesiredCount"));
  CHECK(is_near("id", "Ids"));
  CHECK_FALSE(is_near("Size", "Tags"));
  CHECK_FALSE(is_near("Cluster", "TaskDefinition"));
}
