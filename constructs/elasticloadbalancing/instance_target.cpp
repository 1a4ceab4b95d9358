#include <cdk/ec2/instance.hpp>
#include <cdk/elasticloadbalancing/instance_target.hpp>
#include <cdk/elasticloadbalancing/load_balancer.hpp>

namespace cdk::elasticloadbalancing {

ec2::Connections& InstanceTarget::connections() { return instance_.connections(); }

void InstanceTarget::attach_to_classic_lb(LoadBalancer& load_balancer) {
  load_balancer.instance_ids_.push_back(instance_.instance_id());
}

}  // namespace cdk::elasticloadbalancing
